#include "agent/cli/help_text.h"

#include "agent/base/exit_code.h"
#include "agent/config/setting_variables.h"

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static constexpr int narrowestText = 24; // columns; with less beside the names, the texts go below them

using HelpRows = QList<std::pair<QString, QString>>;

const QList<ExitCodeMeaning> &exitCodeMeanings()
{
    static const QList<ExitCodeMeaning> all{
        {ExitSuccess, u"Done, and all is well. run: it was stopped in good order."_s},
        {ExitFailure, u"It was refused, or a check did not pass. run: the agent cannot start."_s},
        {ExitUsage, u"The command line is wrong. Nothing was done."_s},
        {ExitRestart, u"run: the program was replaced, and must be started again."_s},
        {ExitUnavailable, u"Something that the command needs is not there. Nothing was done."_s},
        {ExitNoRoom, u"run: the disk is full; start it again when there is room."_s},
        {ExitLocked, u"run: another agent uses this state folder."_s},
        {ExitCancelled, u"It was cancelled, and what was done is taken back."_s},
    };
    return all;
}

/// Lines of words; the first begins after `used` columns, the others after `indent`.
static QString wrapped(const QString &text, qsizetype used, qsizetype indent, qsizetype width)
{
    QString out;
    qsizetype column = used;
    bool isFirst = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isFirst && column + 1 + word.size() > width) {
            out += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (!isFirst) {
            out += u' ';
            ++column;
        }
        out += word;
        column += word.size();
        isFirst = false;
    }
    return out;
}

QString twoColumns(const HelpRows &rows, int width)
{
    qsizetype widest = 0;
    for (const auto &row : rows)
        widest = std::max(widest, row.first.size());
    const bool isBeside = width - (widest + 4) >= narrowestText;
    const qsizetype column = isBeside ? widest + 4 : 6;
    QString text;
    for (const auto &[name, meaning] : rows) {
        text += u"  "_s + (isBeside ? name.leftJustified(widest + 2) : name + u'\n' + QString(column, u' '));
        text += wrapped(meaning, column, column, width) + u'\n';
    }
    return text;
}

static QString withValue(const VerbOption &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

static QString paragraph(const QString &text, int width)
{
    return wrapped(text, 0, 0, width) + u'\n';
}

QString helpText(int width)
{
    HelpRows rows;
    for (const Verb &verb : verbs())
        rows.append({verb.name, verb.summary});
    rows.append({u"help"_s, u"Tell more about a verb: help VERB."_s});
    QString text = u"Usage: rensei-agent VERB [OPTIONS]\n\n"_s + twoColumns(rows, width);
    for (const VerbGroup &group : verbGroups())
        text += u'\n' + paragraph(u"%1 may stand before: %2."_s.arg(group.name, group.verbs.join(u", "_s)), width);
    rows.clear();
    for (const HelpTopic &topic : helpTopics())
        rows.append({u"help "_s + topic.name, topic.summary});
    return text + u'\n' + twoColumns(rows, width);
}

QString usageText(const VerbGroup &group)
{
    return u"Usage: rensei-agent %1 VERB [OPTIONS]\n"_s.arg(group.name);
}

QString helpText(const VerbGroup &group, int width)
{
    HelpRows rows;
    for (const QString &name : group.verbs)
        rows.append({name, findVerb(name)->summary});
    return usageText(group) + u'\n' + paragraph(group.summary, width) + u'\n' + twoColumns(rows, width) + u'\n'
        + paragraph(u"Each may also be said without \"%1\" before it."_s.arg(group.name), width);
}

static QString withOperands(const VerbAction &action)
{
    return (QStringList{action.name} + action.operands).join(u' ');
}

QString usageText(const Verb &verb, int width)
{
    const QString start = u"Usage: rensei-agent "_s + verb.name;
    QString text = start;
    QStringList actions;
    for (const VerbAction &action : verb.actions)
        actions.append(withOperands(action));
    if (!actions.isEmpty())
        text += (verb.isActionOptional ? u" [%1]"_s : u" %1"_s).arg(actions.join(u'|'));
    for (const QString &operand : verb.operands)
        text += u' ' + operand;
    // An option is not parted from its value.
    static const QChar noBreak(0xa0);
    for (const VerbOption &option : verb.options)
        text += u" ["_s + withValue(option).replace(u' ', noBreak) + (option.isRepeatable ? u"]..."_s : u"]"_s);
    return wrapped(text, 0, 4, width).replace(noBreak, u' ') + u'\n';
}

QString helpText(const Verb &verb, int width)
{
    QString text = usageText(verb, width) + u'\n' + paragraph(verb.summary, width);
    HelpRows rows;
    for (const VerbAction &action : verb.actions)
        rows.append({withOperands(action), action.text});
    if (!rows.isEmpty())
        text += u'\n' + twoColumns(rows, width);
    rows.clear();
    for (const VerbOption &option : verb.options)
        rows.append({withValue(option), option.text});
    if (!rows.isEmpty())
        text += u'\n' + twoColumns(rows, width);
    text += u"\nExample:\n  rensei-agent "_s + verb.example.line + u'\n';
    if (!verb.example.text.isEmpty())
        text += u"      "_s + wrapped(verb.example.text, 6, 6, width) + u'\n';
    for (const VerbGroup &group : verbGroups()) {
        if (group.verbs.contains(verb.name))
            text += u"\nThe same: rensei-agent %1 %2\n"_s.arg(group.name, verb.name);
    }
    return text;
}

QString exitCodeText(int width)
{
    HelpRows rows;
    for (const ExitCodeMeaning &meaning : exitCodeMeanings())
        rows.append({QString::number(meaning.code), meaning.text});
    return u"The exit codes:\n\n"_s + twoColumns(rows, width);
}

QString settingsText(int width)
{
    HelpRows settings;
    for (const config::Setting &setting : config::settings())
        settings.append({config::variableName(setting.key), u"%1: %2"_s.arg(setting.key, setting.text)});
    const HelpRows secrets{
        {u"RENSEI_API_KEY"_s, u"The user key, for any platform."_s},
        {u"RENSEI_REGISTRATION_TOKEN"_s, u"This computer's registration token, for any platform."_s},
        {u"RENSEI_CLIENT_SECRET"_s, u"The secret of an OAuth client."_s},
        {u"RENSEI_PROXY_PASSWORD"_s, u"The password of the proxy that network.proxy names."_s},
    };
    const HelpRows others{
        {u"RENSEI_SERVICE_NAME"_s, u"The name of the agent's background service; dev.rensei.daemon without it."_s},
        {u"COLUMNS"_s, u"How long lines may be."_s},
        {u"NO_COLOR"_s, u"Set to anything: no colours."_s},
    };
    return paragraph(u"An option comes before a variable, and a variable before the configuration file, daemon.yaml. "
                     "Each setting of the file that is one value has a variable:"_s,
               width)
        + u'\n' + twoColumns(settings, width) + u'\n' + paragraph(u"In place of stored secrets:"_s, width) + u'\n'
        + twoColumns(secrets, width) + u'\n' + paragraph(u"Others:"_s, width) + u'\n' + twoColumns(others, width);
}

const QList<HelpTopic> &helpTopics()
{
    static const QList<HelpTopic> all{
        {u"settings"_s, u"List the settings and the variables that take their place."_s, settingsText},
        {u"exit-codes"_s, u"What the number means that a command ends with."_s, exitCodeText},
    };
    return all;
}

} // namespace rensei::cli
