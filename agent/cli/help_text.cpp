#include "agent/cli/help_text.h"

#include "agent/base/exit_code.h"
#include "agent/config/setting_variables.h"
#include "agent/language/text_width.h"

#include <QCoreApplication>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::HelpText)
};

} // namespace

static constexpr int narrowestText = 24; // columns; with less beside the names, the texts go below them

using HelpRows = QList<std::pair<QString, QString>>;

const QList<ExitCodeMeaning> &exitCodeMeanings()
{
    static const QList<ExitCodeMeaning> all{
        {ExitSuccess,
            QT_TRANSLATE_NOOP("rensei::cli::VerbText", "Done, and all is well. run: it was stopped in good order.")},
        {ExitFailure,
            QT_TRANSLATE_NOOP(
                "rensei::cli::VerbText", "It was refused, or a check did not pass. run: the agent cannot start.")},
        {ExitUsage, QT_TRANSLATE_NOOP("rensei::cli::VerbText", "The command line is wrong. Nothing was done.")},
        {ExitRestart,
            QT_TRANSLATE_NOOP("rensei::cli::VerbText", "run: the program was replaced, and must be started again.")},
        {ExitUnavailable,
            QT_TRANSLATE_NOOP(
                "rensei::cli::VerbText", "Something that the command needs is not there. Nothing was done.")},
        {ExitNoRoom,
            QT_TRANSLATE_NOOP("rensei::cli::VerbText", "run: the disk is full; start it again when there is room.")},
        {ExitLocked, QT_TRANSLATE_NOOP("rensei::cli::VerbText", "run: another agent uses this state folder.")},
        {ExitCancelled,
            QT_TRANSLATE_NOOP("rensei::cli::VerbText", "It was cancelled, and what was done is taken back.")},
    };
    return all;
}

QString twoColumns(const HelpRows &rows, int width)
{
    qsizetype widest = 0;
    for (const auto &row : rows)
        widest = std::max(widest, columnsOf(row.first));
    const bool isBeside = width - (widest + 4) >= narrowestText;
    const qsizetype column = isBeside ? widest + 4 : 6;
    QString text;
    for (const auto &[name, meaning] : rows) {
        text += u"  "_s + (isBeside ? padded(name, widest + 2) : name + u'\n' + QString(column, u' '));
        text += wrappedText(meaning, column, column, width) + u'\n';
    }
    return text;
}

static QString withValue(const VerbOption &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

static QString paragraph(const QString &text, int width)
{
    return wrappedText(text, 0, 0, width) + u'\n';
}

QString helpText(int width)
{
    HelpRows rows;
    for (const Verb &verb : verbs())
        rows.append({verb.name, verb.summary.shown()});
    rows.append({u"help"_s, HelpText::tr("Tell more about a verb: help VERB.")});
    QString text = HelpText::tr("Usage: rensei-agent VERB [OPTIONS]") + u"\n\n"_s + twoColumns(rows, width);
    for (const VerbGroup &group : verbGroups())
        text += u'\n'
            + paragraph(HelpText::tr("%1 may stand before: %2.").arg(group.name, group.verbs.join(u", "_s)), width);
    rows.clear();
    for (const HelpTopic &topic : helpTopics())
        rows.append({u"help "_s + topic.name, topic.summary.shown()});
    return text + u'\n' + twoColumns(rows, width);
}

QString usageText(const VerbGroup &group)
{
    return HelpText::tr("Usage: rensei-agent %1 VERB [OPTIONS]").arg(group.name) + u'\n';
}

QString helpText(const VerbGroup &group, int width)
{
    HelpRows rows;
    for (const QString &name : group.verbs)
        rows.append({name, findVerb(name)->summary.shown()});
    return usageText(group) + u'\n' + paragraph(group.summary.shown(), width) + u'\n' + twoColumns(rows, width) + u'\n'
        + paragraph(HelpText::tr("Each may also be said without \"%1\" before it.").arg(group.name), width);
}

static QString withOperands(const VerbAction &action)
{
    return (QStringList{action.name} + action.operands).join(u' ');
}

// An option is not parted from its value.
static constexpr QChar noBreak(0xa0);

static QString unbrokenSynopsis(const Verb &verb)
{
    QString text = verb.name;
    QStringList actions;
    for (const VerbAction &action : verb.actions)
        actions.append(withOperands(action));
    if (!actions.isEmpty())
        text += (verb.isActionOptional ? u" [%1]"_s : u" %1"_s).arg(actions.join(u'|'));
    for (const QString &operand : verb.operands)
        text += u' ' + operand;
    for (const VerbOption &option : verb.options)
        text += u" ["_s + withValue(option).replace(u' ', noBreak) + (option.isRepeatable ? u"]..."_s : u"]"_s);
    return text;
}

QString synopsis(const Verb &verb)
{
    return u"rensei-agent "_s + unbrokenSynopsis(verb).replace(noBreak, u' ');
}

QString usageText(const Verb &verb, int width)
{
    const QString text = HelpText::tr("Usage: rensei-agent %1").arg(unbrokenSynopsis(verb));
    return wrappedText(text, 0, 4, width).replace(noBreak, u' ') + u'\n';
}

QString helpText(const Verb &verb, int width)
{
    QString text = usageText(verb, width) + u'\n' + paragraph(verb.summary.shown(), width);
    HelpRows rows;
    for (const VerbAction &action : verb.actions)
        rows.append({withOperands(action), action.text.shown()});
    if (!rows.isEmpty())
        text += u'\n' + twoColumns(rows, width);
    rows.clear();
    for (const VerbOption &option : verb.options)
        rows.append({withValue(option), option.text.shown()});
    if (!rows.isEmpty())
        text += u'\n' + twoColumns(rows, width);
    text += u'\n' + HelpText::tr("Example:") + u"\n  rensei-agent "_s + verb.example.line + u'\n';
    if (!verb.example.text.isEmpty())
        text += u"      "_s + wrappedText(verb.example.text.shown(), 6, 6, width) + u'\n';
    for (const VerbGroup &group : verbGroups()) {
        if (group.verbs.contains(verb.name))
            text += u'\n' + HelpText::tr("The same: rensei-agent %1 %2").arg(group.name, verb.name) + u'\n';
    }
    return text;
}

QString exitCodeText(int width)
{
    HelpRows rows;
    for (const ExitCodeMeaning &meaning : exitCodeMeanings())
        rows.append({QString::number(meaning.code), meaning.text.shown()});
    return HelpText::tr("The exit codes:") + u"\n\n"_s + twoColumns(rows, width);
}

const QList<VariableMeaning> &secretVariables()
{
    static const QList<VariableMeaning> all{
        {u"RENSEI_API_KEY"_s, QT_TRANSLATE_NOOP("rensei::cli::HelpText", "The user key, for any platform.")},
        {u"RENSEI_REGISTRATION_TOKEN"_s,
            QT_TRANSLATE_NOOP("rensei::cli::HelpText", "This computer's registration token, for any platform.")},
        {u"RENSEI_CLIENT_SECRET"_s, QT_TRANSLATE_NOOP("rensei::cli::HelpText", "The secret of an OAuth client.")},
        {u"RENSEI_PROXY_PASSWORD"_s,
            QT_TRANSLATE_NOOP("rensei::cli::HelpText", "The password of the proxy that network.proxy names.")},
    };
    return all;
}

const QList<VariableMeaning> &otherVariables()
{
    static const QList<VariableMeaning> all{
        {u"RENSEI_SERVICE_NAME"_s,
            QT_TRANSLATE_NOOP(
                "rensei::cli::HelpText", "The name of the agent's background service; dev.rensei.daemon without it.")},
        {u"RENSEI_LANGUAGE"_s,
            QT_TRANSLATE_NOOP(
                "rensei::cli::HelpText", "The language of what is said to you, such as de; the system's without it.")},
        {u"COLUMNS"_s, QT_TRANSLATE_NOOP("rensei::cli::HelpText", "How long lines may be.")},
        {u"NO_COLOR"_s, QT_TRANSLATE_NOOP("rensei::cli::HelpText", "Set to anything: no colours.")},
    };
    return all;
}

static HelpRows rowsOf(const QList<VariableMeaning> &variables)
{
    HelpRows rows;
    for (const VariableMeaning &one : variables)
        rows.append({one.name, HelpText::tr(one.english)});
    return rows;
}

QString settingsText(int width)
{
    HelpRows settings;
    for (const config::Setting &setting : config::settings())
        settings.append({config::variableName(setting.key), u"%1: %2"_s.arg(setting.key, setting.text())});
    return paragraph(
               HelpText::tr(
                   "An option comes before a variable, and a variable before the configuration file, daemon.yaml. "
                   "Each setting of the file that is one value has a variable:"),
               width)
        + u'\n' + twoColumns(settings, width) + u'\n' + paragraph(HelpText::tr("In place of stored secrets:"), width)
        + u'\n' + twoColumns(rowsOf(secretVariables()), width) + u'\n' + paragraph(HelpText::tr("Others:"), width)
        + u'\n' + twoColumns(rowsOf(otherVariables()), width);
}

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> all{
        {u"settings"_s,
            QT_TRANSLATE_NOOP("rensei::cli::VerbText", "List the settings and the variables that take their place."),
            settingsText},
        {u"exit-codes"_s, QT_TRANSLATE_NOOP("rensei::cli::VerbText", "What the number means that a command ends with."),
            exitCodeText},
    };
    return all;
}

} // namespace rensei::cli
