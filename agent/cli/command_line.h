#pragma once

#include "agent/base/exit_code.h"
#include "agent/base/result.h"
#include "agent/cli/verbs.h"
#include "agent/language/language.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace rensei::cli {

/// A verb with the options of the command line.
struct Invocation {
    QString verb;
    QString action; ///< of a verb that has actions
    QStringList operands; ///< the words after it, at most as many as the verb or the action takes
    QSet<QString> options; ///< names of the options on the command line
    QHash<QString, QString> values; ///< the last one of each
    QHash<QString, QStringList> lists = {}; ///< all of them, in their order

    bool isSet(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return values.value(option); } ///< "" when it was not set
    /// Of an option that may be given several times.
    QStringList allValues(const QString &option) const { return lists.value(option); }
    QString operand(qsizetype index = 0) const { return operands.value(index); } ///< "" when it was not given
};

/// A verb to run, or a help text to show.
struct ParsedCommandLine {
    Invocation invocation; ///< without a verb when there is a help text
    QString help; ///< ends with a line break
};

/// `arguments` without the program's name. The detail of a failure is a text for standard error: what is wrong, what
/// was probably meant, and the usage. `width`: columns of the help.
[[nodiscard]] Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments, int width = 80);

/// nullopt when `text` is not a whole number from `min` to `max`.
std::optional<int> wholeNumber(const QString &text, int min, int max);

/// Writes what is wrong with the command line to standard error, and returns ExitUsage.
int usageError(const QString &text);

/// Runs a verb and returns the exit code.
using VerbHandler = std::function<int(const Invocation &)>;

/// Parses, then shows the help or the error, or calls the handler of the verb. `handlers` has one for every verb.
/// `language`: that of the person; a verb that speaks English sets it so.
int execute(const QStringList &arguments, const QHash<QString, VerbHandler> &handlers, Language &language);

} // namespace rensei::cli
