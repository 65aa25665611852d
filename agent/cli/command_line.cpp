#include "agent/cli/command_line.h"

#include "agent/base/redact.h"
#include "agent/cli/help_text.h"
#include "agent/cli/suggestion.h"
#include "agent/cli/terminal.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::CommandLineText)
};

} // namespace

/// What QCommandLineParser says, because Qt's own translations are a package that may be missing.
[[maybe_unused]] static constexpr const char *textsOfParser[] = {
    QT_TRANSLATE_NOOP("QCommandLineParser", "Missing value after '%1'."),
    QT_TRANSLATE_NOOP("QCommandLineParser", "Unexpected value after '%1'."),
};

static auto parseError(const QString &problem, const QString &usage)
{
    return failLocally(u"rensei-agent: "_s + problem + u"\n\n"_s + usage);
}

/// With a suggestion, the list of everything else would only hide it.
static auto unknownWord(const QString &problem, const QString &suggestion, const QString &help)
{
    if (suggestion.isEmpty())
        return parseError(problem, help);
    return parseError(problem + suggestion,
        CommandLineText::tr("Usage: rensei-agent VERB [OPTIONS]") + u"\n\n"_s
            + CommandLineText::tr("\"rensei-agent help\" lists the verbs.") + u'\n');
}

static QStringList namesOf(const QList<VerbOption> &options)
{
    QStringList names{u"--help"_s};
    for (const VerbOption &option : options)
        names.append(u"--"_s + option.name);
    return names;
}

static QStringList namesOf(const QList<VerbAction> &actions)
{
    QStringList names;
    for (const VerbAction &action : actions)
        names.append(action.name);
    return names;
}

/// What may be the first word, and for what `help` may be asked.
static QStringList firstWords()
{
    QStringList words{u"help"_s};
    for (const Verb &verb : verbs())
        words.append(verb.name);
    for (const VerbGroup &group : verbGroups())
        words.append(group.name);
    return words;
}

/// Why the words of a command line are not those that the verb takes; "" when they are.
static QString wordProblem(const QString &spoken, const QStringList &operands, const QStringList &words)
{
    if (words.size() > operands.size())
        return CommandLineText::tr("unexpected: %1").arg(redacted(words.at(operands.size())));
    if (words.size() == operands.size() || operands.at(words.size()).startsWith(u'['))
        return {};
    return CommandLineText::tr("%1 is followed by %2").arg(spoken, operands.join(u' '));
}

/// Takes the action off `words`, and says what may follow it. The detail of a failure is the problem alone.
static Result<QStringList> takeAction(const Verb &verb, QStringList &words, QString &action)
{
    if (verb.actions.isEmpty())
        return verb.operands;
    if (words.isEmpty() && verb.isActionOptional)
        return QStringList();
    const QString word = words.value(0);
    for (const VerbAction &known : verb.actions) {
        if (known.name != word)
            continue;
        action = words.takeFirst();
        return known.operands;
    }
    const QStringList names = namesOf(verb.actions);
    return failLocally(CommandLineText::tr("%1 is followed by one of: %2.").arg(verb.name, names.join(u", "_s))
        + suggestionText(word, names));
}

/// As it was typed: "-1" is no option "--1".
static QString withDashes(const QString &option, const QStringList &arguments)
{
    const QString one = u'-' + option;
    return arguments.contains(one) ? one : u'-' + one;
}

static QString optionProblem(const Verb &verb, const QCommandLineParser &parser, const QStringList &arguments)
{
    const QString unknown = parser.unknownOptionNames().value(0);
    if (unknown.isEmpty())
        return parser.errorText();
    return CommandLineText::tr("%1 has no option %2.").arg(verb.name, redacted(withDashes(unknown, arguments)))
        + suggestionText(u"--"_s + unknown, namesOf(verb.options));
}

static Result<ParsedCommandLine> parseVerb(const Verb &verb, const QStringList &arguments, int width)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const VerbOption &option : verb.options)
        parser.addOption({option.name, {}, option.value});
    const QCommandLineOption help = parser.addHelpOption();
    const bool isUnderstood = parser.parse(QStringList{verb.name} + arguments);
    if (parser.isSet(help))
        return ParsedCommandLine{{}, helpText(verb, width)};
    if (!isUnderstood)
        return parseError(optionProblem(verb, parser, arguments), usageText(verb, width));
    Invocation invocation{.verb = verb.name, .action = {}, .operands = {}, .options = {}, .values = {}};
    QStringList words = parser.positionalArguments();
    const auto operands = takeAction(verb, words, invocation.action);
    if (!operands)
        return parseError(operands.error().detail, usageText(verb, width));
    const QString spoken = (verb.name + u' ' + invocation.action).trimmed();
    if (const QString problem = wordProblem(spoken, *operands, words); !problem.isEmpty())
        return parseError(problem, usageText(verb, width));
    invocation.operands = words;
    for (const VerbOption &option : verb.options) {
        if (!parser.isSet(option.name))
            continue;
        invocation.options.insert(option.name);
        invocation.values.insert(option.name, parser.value(option.name));
        invocation.lists.insert(option.name, parser.values(option.name));
    }
    return ParsedCommandLine{invocation, {}};
}

static bool isHelp(const QString &word)
{
    return word == u"--help"_s || word == u"-h"_s || word == u"help"_s;
}

/// `words`: a verb with or without its group, a group, a topic, or nothing.
static Result<ParsedCommandLine> parseHelp(const QStringList &words, int width)
{
    const QString about = words.value(0);
    if (about.isEmpty() || isHelp(about))
        return ParsedCommandLine{{}, helpText(width)};
    for (const HelpTopic &topic : helpTopics()) {
        if (topic.name == about)
            return ParsedCommandLine{{}, topic.text(width)};
    }
    if (const VerbGroup *group = findGroup(about)) {
        const QString member = words.value(1);
        if (group->verbs.contains(member))
            return ParsedCommandLine{{}, helpText(*findVerb(member), width)};
        if (member.isEmpty() || isHelp(member))
            return ParsedCommandLine{{}, helpText(*group, width)};
        return unknownWord(CommandLineText::tr("no such verb: %1 %2.").arg(about, redacted(member)),
            suggestionText(member, group->verbs), helpText(*group, width));
    }
    if (const Verb *verb = findVerb(about))
        return ParsedCommandLine{{}, helpText(*verb, width)};
    QStringList known = firstWords();
    for (const HelpTopic &topic : helpTopics())
        known.append(topic.name);
    return unknownWord(
        CommandLineText::tr("no such verb: %1.").arg(redacted(about)), suggestionText(about, known), helpText(width));
}

static Result<ParsedCommandLine> parseGroup(const VerbGroup &group, const QStringList &words, int width)
{
    const QString name = words.value(0);
    if (group.verbs.contains(name))
        return parseVerb(*findVerb(name), words.sliced(1), width);
    if (isHelp(name))
        return parseHelp(QStringList{group.name} + words.sliced(1), width);
    return parseError(CommandLineText::tr("%1 is followed by one of: %2.").arg(group.name, group.verbs.join(u", "_s))
            + suggestionText(name, group.verbs),
        usageText(group));
}

Result<ParsedCommandLine> parseCommandLine(const QStringList &arguments, int width)
{
    if (arguments.isEmpty())
        return parseError(CommandLineText::tr("a verb is needed"), helpText(width));
    const QString first = arguments.first();
    if (first == u"--version"_s)
        return parseVerb(*findVerb(u"version"_s), {}, width);
    if (isHelp(first))
        return parseHelp(arguments.sliced(1), width);
    if (const VerbGroup *group = findGroup(first))
        return parseGroup(*group, arguments.sliced(1), width);
    if (const Verb *verb = findVerb(first))
        return parseVerb(*verb, arguments.sliced(1), width);
    if (first.startsWith(u'-'))
        return parseError(CommandLineText::tr("no such option: %1").arg(redacted(first)), helpText(width));
    return unknownWord(CommandLineText::tr("no such verb: %1.").arg(redacted(first)),
        suggestionText(first, firstWords()), helpText(width));
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

int execute(const QStringList &arguments, const QHash<QString, VerbHandler> &handlers, Language &language)
{
    const auto parsed = parseCommandLine(arguments, lineWidth());
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
    if (findVerb(parsed->invocation.verb)->isEnglish)
        language.useEnglish();
    return handler(parsed->invocation);
}

} // namespace rensei::cli
