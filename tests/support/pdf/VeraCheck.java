import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Runs veraPDF over many files in one Java start, and over each file once for all flavours.
 * Usage: VeraCheck 3a,ua1 FILE... One line per file and flavour: VERDICT TAB flavour TAB path TAB broken rules.
 * The verdict is PASS, FAIL or ERROR (not validated, one line for the file); the exit code is 0 in each case.
 */
public class VeraCheck {
  public static void main(String[] args) {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    List<PDFAFlavour> flavours = Stream.of(args[0].split(",")).map(PDFAFlavour::fromString).toList();
    for (int i = 1; i < args.length; i++) {
      check(args[i], flavours);
    }
  }

  private static void check(String path, List<PDFAFlavour> flavours) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(path), flavours.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours, -1, false, false, false)) {
      parser.setFlavours(flavours);
      for (ValidationResult result : validator.validateAll(parser)) {
        String verdict = result.isCompliant() ? "PASS" : "FAIL";
        print(verdict, result.getPDFAFlavour().getId(), path, brokenRules(result));
      }
    } catch (Exception | LinkageError problem) {
      print("ERROR", "", path, problem.toString());
    }
  }

  private static String brokenRules(ValidationResult result) {
    Map<RuleId, String> examples = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        examples.putIfAbsent(
            assertion.getRuleId(), assertion.getMessage() + " @ " + assertion.getLocation().getContext());
      }
    }
    StringBuilder broken = new StringBuilder();
    for (Map.Entry<RuleId, String> example : examples.entrySet()) {
      RuleId rule = example.getKey();
      broken.append(rule.getClause()).append('-').append(rule.getTestNumber());
      broken.append(": ").append(example.getValue()).append("; ");
    }
    return broken.toString();
  }

  private static void print(String verdict, String flavour, String path, String detail) {
    System.out.println(String.join("\t", verdict, flavour, path, detail.replaceAll("\\s+", " ")));
  }
}
