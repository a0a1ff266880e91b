/** @import { ESLint, Rule } from 'eslint' */

/**
 * Switching a rule off is allowed where the reason stands beside it: `-- because …`.
 *
 * @type {Rule.RuleModule}
 */
const disableNeedsReason = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const isSwitch =
            /^\s*eslint-(disable|enable)/.test(comment.value) || /^\s*prettier-ignore/.test(comment.value);
          if (!isSwitch || /--\s*\S/.test(comment.value) || /^\s*eslint-enable/.test(comment.value)) continue;
          if (comment.loc) context.report({ loc: comment.loc, message: 'Say why, after `--`.' });
        }
      },
    };
  },
};

/**
 * `x as T` tells the compiler something it cannot see: a comment on the same line, or just above it or above its
 * statement, says why it is true. `as const` tells nothing new.
 *
 * @type {Rule.RuleModule}
 */
const castNeedsReason = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const { sourceCode } = context;
    const commented = new Set(
      sourceCode.getAllComments().flatMap((comment) => {
        // The line a comment ends on, and the one below it.
        const line = comment.loc?.end.line ?? 0;
        return [line, line + 1];
      }),
    );
    return {
      /** @param {any} node a TSAsExpression of the TypeScript syntax tree */
      TSAsExpression(node) {
        if (node.typeAnnotation.typeName?.name === 'const') return;
        // `x as unknown as T` is one cast.
        if (node.parent.type === 'TSAsExpression') return;
        let statement = node;
        while (
          statement.parent &&
          !/Statement$|Declaration$|^Program$|PropertyDefinition/.test(statement.type)
        ) {
          statement = statement.parent;
        }
        const lines = [node.loc.start.line, node.loc.end.line, statement.loc.start.line];
        if (!lines.some((line) => commented.has(line))) {
          context.report({ node, message: 'Say in a comment why this cast is true.' });
        }
      },
    };
  },
};

/** @type {ESLint.Plugin} */
const plugin = {
  rules: { 'disable-needs-reason': disableNeedsReason, 'cast-needs-reason': castNeedsReason },
};

/** What no published plugin of ours checks; `house/cast-needs-reason` is switched on for src. */
export const houseRules = {
  plugins: { house: plugin },
  /** @type {import('eslint').Linter.RulesRecord} */
  rules: { 'house/disable-needs-reason': 'error' },
};
