import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Runs veraPDF over many files in one Java start.
 * Usage: VeraCheck 3a,ua1 FILE... One line per file and flavour: VERDICT TAB flavour TAB path TAB broken rules.
 * The verdict is PASS, FAIL or ERROR (not validated); the exit code is 0 in each case.
 */
public class VeraCheck {
  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    for (int i = 1; i < args.length; i++) {
      for (String flavour : args[0].split(",")) {
        System.out.println(check(args[i], flavour));
      }
    }
  }

  private static String check(String path, String name) {
    PDFAFlavour flavour = PDFAFlavour.fromString(name);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, -1, false, false, false)) {
      boolean passes = true;
      StringBuilder broken = new StringBuilder();
      int results = 0;
      for (ValidationResult result : validator.validateAll(parser)) {
        results++;
        passes &= result.isCompliant();
        describe(result, broken);
      }
      return line(results == 0 ? "ERROR" : passes ? "PASS" : "FAIL", name, path, broken.toString());
    } catch (Exception | LinkageError problem) {
      return line("ERROR", name, path, problem.toString());
    }
  }

  private static void describe(ValidationResult result, StringBuilder broken) {
    Map<RuleId, String> examples = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        examples.putIfAbsent(
            assertion.getRuleId(), assertion.getMessage() + " @ " + assertion.getLocation().getContext());
      }
    }
    for (Map.Entry<RuleId, String> example : examples.entrySet()) {
      RuleId rule = example.getKey();
      broken.append(rule.getClause()).append('-').append(rule.getTestNumber());
      broken.append(": ").append(example.getValue()).append("; ");
    }
  }

  private static String line(String verdict, String flavour, String path, String detail) {
    return String.join("\t", verdict, flavour, path, detail.replaceAll("\\s+", " "));
  }
}
