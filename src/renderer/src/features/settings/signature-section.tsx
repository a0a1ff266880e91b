import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';

import { formatDate } from '../../../../shared/core/format';
import { localDateAt } from '../../../../shared/core/time-zone';
import type { DocumentKeyFacts, Failure } from '../../../../shared/ipc/contract';
import { LabeledSection } from '../../components/labeled-section';
import { TroubleAlert } from '../../components/trouble-alert';
import { useLanguage, useTexts } from '../../lib/language';
import { useServices } from '../../store/services';
import { FactList } from './fact-list';
import { signatureTexts } from './signature-texts';
import { TakeKeyDialog } from './take-key-dialog';

/** The key documents are signed with, and plainly what its signature is worth. */
export function SignatureSection() {
  const t = useTexts(signatureTexts);
  const { desktop } = useServices();
  const [key, setKey] = useState<DocumentKeyFacts>();
  const [failure, setFailure] = useState<Failure>();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  useEffect(() => {
    let current = true;
    void desktop.documentKey().then((answer) => {
      if (!current) return;
      if (answer.ok) setKey(answer.value);
      else setFailure(answer.error);
    });
    return () => {
      current = false;
    };
  }, [desktop]);
  const close = () => {
    setOpen(false);
  };
  return (
    <LabeledSection title={t.title} description={t.description}>
      {key ? <KeyFacts documentKey={key} /> : !failure && <LinearProgress aria-label={t.loading} />}
      <TroubleAlert trouble={failure && { kind: 'failed', failure }} />
      <Button
        onClick={() => {
          setDone(false);
          setOpen(true);
        }}
        sx={{ mt: 1.5 }}
      >
        {t.take}
      </Button>
      <div role="status">
        {done && (
          <Alert severity="success" role="none" sx={{ mt: 1.5 }}>
            {t.taken}
          </Alert>
        )}
      </div>
      {open && (
        <TakeKeyDialog
          onClose={close}
          onTaken={(taken) => {
            close();
            setKey(taken);
            setFailure(undefined);
            setDone(true);
          }}
        />
      )}
    </LabeledSection>
  );
}

function KeyFacts({ documentKey }: { readonly documentKey: DocumentKeyFacts }) {
  const t = useTexts(signatureTexts);
  const language = useLanguage();
  const { kind, subject, issuer, validTo, fingerprint } = documentKey;
  return (
    <>
      <FactList
        facts={[
          { term: t.holder, fact: inOneLine(subject) },
          { term: t.issuer, fact: issuer === subject ? t.itself : inOneLine(issuer) },
          { term: t.validTo, fact: formatDate(localDateAt(validTo), language) },
          { term: t.fingerprint, fact: <code>{fingerprint}</code> },
        ]}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mt: 1.5 }}>
        {t.worth[kind]}
      </Typography>
    </>
  );
}

/** As certificates name people: the most particular part first, without the abbreviations. */
function inOneLine(name: string): string {
  return name
    .split('\n')
    .toReversed()
    .map((part) => part.replace(/^[A-Za-z]+=/, ''))
    .join(', ');
}
