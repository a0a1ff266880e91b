; Offers the app under "Open with" for PDF files (audit packs), without becoming their default program.

!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\Uvildig.AuditPack" "" "Audit pack (PDF)"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Uvildig.AuditPack\shell\open\command" "" '"$INSTDIR\${APP_EXECUTABLE_FILENAME}" "%1"'
  WriteRegStr SHELL_CONTEXT "Software\Classes\.pdf\OpenWithProgids" "Uvildig.AuditPack" ""
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.pdf\OpenWithProgids" "Uvildig.AuditPack"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Uvildig.AuditPack"
!macroend
