#pragma once

#include "agent/cli/verbs.h"

namespace rensei::cli {

/// What an exit code means, for whoever reads it in a script. Source: agent/cli/VERBS.md, "Exit codes".
struct ExitCodeMeaning {
    int code = 0;
    VerbText text;
};

/// Those of agent/base/exit_code.h, in ascending order.
const QList<ExitCodeMeaning> &exitCodeMeanings();

/// Help texts, with no line longer than `width` columns where the words allow it. They end with a line break.
QString helpText(int width); ///< all verbs
QString helpText(const VerbGroup &group, int width);
QString helpText(const Verb &verb, int width);
QString exitCodeText(int width);
QString settingsText(int width); ///< the settings, and their variables

/// A variable of the environment that is no setting of the configuration.
struct VariableMeaning {
    QString name;
    const char *english; ///< what it is: a sentence, translated as one of HelpText
};
const QList<VariableMeaning> &secretVariables(); ///< in place of stored secrets
const QList<VariableMeaning> &otherVariables();

/// "rensei-agent status [--json] …", in one line.
QString synopsis(const Verb &verb);

/// "Usage: rensei-agent status [--json] …"
QString usageText(const Verb &verb, int width);
QString usageText(const VerbGroup &group);

/// A topic that `help` knows beside the verbs.
struct HelpTopic {
    QString name;
    VerbText summary;
    QString (*text)(int width);
};
const QList<HelpTopic> &helpTopics();

/// `name [VALUE]` and so on beside their texts, in two columns.
QString twoColumns(const QList<std::pair<QString, QString>> &rows, int width);

} // namespace rensei::cli
