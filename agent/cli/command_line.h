#pragma once

#include "agent/base/exit_code.h"
#include "agent/base/result.h"
#include "agent/cli/verbs.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace rensei::cli {

/// A verb as it was asked for.
struct Invocation {
    QString verb;
    QString action; ///< of a verb that has actions
    QSet<QString> given; ///< the options that were named
    QHash<QString, QString> values;

    bool isSet(const QString &option) const { return given.contains(option); }
    QString value(const QString &option) const { return values.value(option); } ///< "" when it was not given
};

/// What a command line comes to: a verb to carry out, or a help text to show.
struct Asked {
    Invocation invocation; ///< without a verb when help was asked for
    QString help; ///< ends with a line break
};

/// `arguments` without the program's name. Fails with a text for standard error, in its detail, that ends with how it
/// is used.
[[nodiscard]] Result<Asked> parseCommandLine(const QStringList &arguments);

/// All verbs, or the options of one.
QString helpText();
QString helpText(const Verb &verb);

/// A whole number of an option, or nullopt when it is not one from `least` to `most`.
std::optional<int> wholeNumber(const QString &text, int least, int most);

/// Says on standard error what is wrong with the command line, and returns ExitUsage.
int misused(const QString &text);

/// Carries out a verb and returns the exit code.
using Perform = std::function<int(const Invocation &)>;

/// Parses, then shows the help or the mistake, or calls the performer of the verb. `performers` names every verb.
int perform(const QStringList &arguments, const QHash<QString, Perform> &performers);

} // namespace rensei::cli
