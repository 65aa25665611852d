#include "agent/cli/command_line.h"

#include "agent/base/redact.h"
#include "agent/cli/terminal.h"

#include <QCommandLineParser>

namespace rensei::cli {

using namespace Qt::StringLiterals;

static QString nameOf(const VerbOption &option)
{
    return option.value.isEmpty() ? u"--"_s + option.name : u"--%1 %2"_s.arg(option.name, option.value);
}

static QString rows(const QList<QStringList> &all)
{
    qsizetype width = 0;
    for (const QStringList &row : all)
        width = std::max(width, row.first().size());
    QString text;
    for (const QStringList &row : all)
        text += u"  "_s + row.first().leftJustified(width + 2) + row.last() + u'\n';
    return text;
}

QString helpText()
{
    QList<QStringList> names;
    for (const Verb &verb : verbs())
        names.append({verb.name, verb.summary});
    names.append({u"help"_s, u"Tell more about a verb: help VERB."_s});
    return u"Usage: rensei-agent VERB [OPTIONS]\n\n"_s + rows(names);
}

static QString usageOf(const Verb &verb)
{
    QString text = u"Usage: rensei-agent "_s + verb.name;
    if (!verb.actions.isEmpty())
        text += u' ' + verb.actions.join(u'|');
    for (const VerbOption &option : verb.options)
        text += u" ["_s + nameOf(option) + u']';
    return text + u'\n';
}

QString helpText(const Verb &verb)
{
    QList<QStringList> names;
    for (const VerbOption &option : verb.options)
        names.append({nameOf(option), option.text});
    const QString text = usageOf(verb) + u'\n' + verb.summary + u'\n';
    return names.isEmpty() ? text : text + u'\n' + rows(names);
}

static auto mistake(const QString &what, const QString &usage)
{
    return failLocally(u"rensei-agent: "_s + what + u"\n\n"_s + usage);
}

static Result<Asked> parseVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const VerbOption &option : verb.options)
        parser.addOption({option.name, option.text, option.value});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{verb.name} + arguments))
        return mistake(parser.errorText(), usageOf(verb));
    if (parser.isSet(help))
        return Asked{{}, helpText(verb)};
    Invocation invocation{.verb = verb.name, .action = {}, .given = {}, .values = {}};
    QStringList words = parser.positionalArguments();
    if (!verb.actions.isEmpty()) {
        if (words.isEmpty() || !verb.actions.contains(words.first()))
            return mistake(u"%1 is followed by one of: %2"_s.arg(verb.name, verb.actions.join(u", "_s)), usageOf(verb));
        invocation.action = words.takeFirst();
    }
    if (!words.isEmpty())
        return mistake(u"unexpected: "_s + redacted(words.first()), usageOf(verb));
    for (const VerbOption &option : verb.options) {
        if (!parser.isSet(option.name))
            continue;
        invocation.given.insert(option.name);
        invocation.values.insert(option.name, parser.value(option.name));
    }
    return Asked{invocation, {}};
}

Result<Asked> parseCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return mistake(u"a verb is needed"_s, helpText());
    const QString first = arguments.first();
    if (first == u"--version"_s)
        return parseVerb(*findVerb(u"version"_s), {});
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        const QString about = arguments.value(1);
        if (about.isEmpty())
            return Asked{{}, helpText()};
        if (const Verb *verb = findVerb(about))
            return Asked{{}, helpText(*verb)};
        return mistake(u"no such verb: "_s + about, helpText());
    }
    if (const Verb *verb = findVerb(first))
        return parseVerb(*verb, arguments.sliced(1));
    return mistake((first.startsWith(u'-') ? u"no such option: "_s : u"no such verb: "_s) + first, helpText());
}

std::optional<int> wholeNumber(const QString &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

int misused(const QString &text)
{
    complain(u"rensei-agent: "_s + text);
    return ExitUsage;
}

int perform(const QStringList &arguments, const QHash<QString, Perform> &performers)
{
    const auto asked = parseCommandLine(arguments);
    if (!asked) {
        complain(asked.error().detail.trimmed());
        return ExitUsage;
    }
    if (asked->invocation.verb.isEmpty()) {
        print(asked->help);
        return ExitSuccess;
    }
    const Perform performer = performers.value(asked->invocation.verb);
    Q_ASSERT(performer);
    return performer(asked->invocation);
}

} // namespace rensei::cli
