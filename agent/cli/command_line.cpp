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
    if (const QString actions = verb.actions.join(u'|'); !actions.isEmpty())
        text += verb.isActionOptional ? u" ["_s + (actions + u' ' + verb.operand).trimmed() + u']' : u' ' + actions;
    else if (!verb.operand.isEmpty())
        text += u' ' + verb.operand;
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

static auto parseError(const QString &problem, const QString &usage)
{
    return failLocally(u"rensei-agent: "_s + problem + u"\n\n"_s + usage);
}

static Result<ParsedCommandLine> parseVerb(const Verb &verb, const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const VerbOption &option : verb.options)
        parser.addOption({option.name, option.text, option.value});
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(QStringList{verb.name} + arguments))
        return parseError(parser.errorText(), usageOf(verb));
    if (parser.isSet(help))
        return ParsedCommandLine{{}, helpText(verb)};
    Invocation invocation{.verb = verb.name, .action = {}, .operand = {}, .options = {}, .values = {}};
    QStringList words = parser.positionalArguments();
    if (!verb.actions.isEmpty() && !(verb.isActionOptional && words.isEmpty())) {
        if (words.isEmpty() || !verb.actions.contains(words.first()))
            return parseError(
                u"%1 is followed by one of: %2"_s.arg(verb.name, verb.actions.join(u", "_s)), usageOf(verb));
        invocation.action = words.takeFirst();
    }
    const bool takesOperand = !verb.operand.isEmpty() && (verb.actions.isEmpty() || !invocation.action.isEmpty());
    if (takesOperand && words.isEmpty())
        return parseError(u"%1 is followed by %2"_s.arg((verb.name + u' ' + invocation.action).trimmed(), verb.operand),
            usageOf(verb));
    if (takesOperand)
        invocation.operand = words.takeFirst();
    if (!words.isEmpty())
        return parseError(u"unexpected: "_s + redacted(words.first()), usageOf(verb));
    for (const VerbOption &option : verb.options) {
        if (!parser.isSet(option.name))
            continue;
        invocation.options.insert(option.name);
        invocation.values.insert(option.name, parser.value(option.name));
    }
    return ParsedCommandLine{invocation, {}};
}

Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return parseError(u"a verb is needed"_s, helpText());
    const QString first = arguments.first();
    if (first == u"--version"_s)
        return parseVerb(*findVerb(u"version"_s), {});
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        const QString about = arguments.value(1);
        if (about.isEmpty())
            return ParsedCommandLine{{}, helpText()};
        if (const Verb *verb = findVerb(about))
            return ParsedCommandLine{{}, helpText(*verb)};
        return parseError(u"no such verb: "_s + about, helpText());
    }
    if (const Verb *verb = findVerb(first))
        return parseVerb(*verb, arguments.sliced(1));
    return parseError((first.startsWith(u'-') ? u"no such option: "_s : u"no such verb: "_s) + first, helpText());
}

std::optional<int> wholeNumber(const QString &text, int min, int max)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= min && number <= max ? std::optional(number) : std::nullopt;
}

int usageError(const QString &text)
{
    printError(u"rensei-agent: "_s + text);
    return ExitUsage;
}

int execute(const QStringList &arguments, const QHash<QString, VerbHandler> &handlers)
{
    const auto parsed = parseCommandLine(arguments);
    if (!parsed) {
        printError(parsed.error().detail.trimmed());
        return ExitUsage;
    }
    if (parsed->invocation.verb.isEmpty()) {
        print(parsed->help);
        return ExitSuccess;
    }
    const VerbHandler handler = handlers.value(parsed->invocation.verb);
    Q_ASSERT(handler);
    return handler(parsed->invocation);
}

} // namespace rensei::cli
