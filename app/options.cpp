#include "app/options.h"

#include <QCommandLineParser>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr int longestDemo = 7 * 24 * 3600; // seconds

static void define(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Rensei in the tray: whether everything works, and what your sessions do."_s);
    parser.addOptions({
        {u"demo"_s, u"Try it with a platform and an agent of its own; touches nothing of yours."_s},
        {u"for"_s, u"End the demo by itself after so many seconds."_s, u"SECONDS"_s},
        {u"scenario"_s, u"What the demo shows: troubled or calm."_s, u"NAME"_s, u"troubled"_s},
        {u"platform"_s, u"The address of the platform to use."_s, u"URL"_s},
        {u"background"_s, u"Open no window, only the tray icon."_s},
        {u"quit"_s, u"Have the running desktop quit."_s},
        {{u"h"_s, u"help"_s}, u"Show this text."_s},
        {{u"v"_s, u"version"_s}, u"Show the version."_s},
    });
}

QString optionsHelp()
{
    QCommandLineParser parser;
    define(parser);
    // The parser knows the program's name only from an application, and there is none yet.
    return parser.helpText().replace(u"<executable_name>"_s, u"rensei-desktop"_s);
}

/// Session managers start a program again with `-session ID`.
static QStringList withoutSession(QStringList arguments)
{
    if (const auto at = arguments.indexOf(u"-session"_s); at >= 0)
        arguments.remove(at, std::min<qsizetype>(2, arguments.size() - at));
    return arguments;
}

Options parseOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    define(parser);
    Options options;
    // The parser takes the first for the program's name.
    if (!parser.parse(QStringList{u"rensei-desktop"_s} + withoutSession(arguments))) {
        options.problem = parser.errorText();
        return options;
    }
    if (!parser.positionalArguments().isEmpty())
        options.problem = u"There is nothing to do with \"%1\"."_s.arg(parser.positionalArguments().first());
    options.isDemo = parser.isSet(u"demo"_s);
    options.isInBackground = parser.isSet(u"background"_s);
    options.platformUrl = parser.value(u"platform"_s);
    if (parser.isSet(u"help"_s))
        options.verb = Options::Verb::Help;
    else if (parser.isSet(u"version"_s))
        options.verb = Options::Verb::Version;
    else if (parser.isSet(u"quit"_s))
        options.verb = Options::Verb::Quit;
    if (parser.isSet(u"for"_s)) {
        bool isNumber = false;
        const int seconds = parser.value(u"for"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > longestDemo)
            options.problem = u"--for takes a number of seconds."_s;
        else if (!options.isDemo)
            options.problem = u"--for goes with --demo."_s;
        else
            options.length = std::chrono::seconds(seconds);
    }
    options.scenario = parser.value(u"scenario"_s);
    if (options.scenario != "troubled"_L1 && options.scenario != "calm"_L1)
        options.problem = u"--scenario takes troubled or calm."_s;
    else if (parser.isSet(u"scenario"_s) && !options.isDemo)
        options.problem = u"--scenario goes with --demo."_s;
    if (options.isDemo && !options.platformUrl.isEmpty())
        options.problem = u"A demo has a platform of its own: leave --platform out."_s;
    return options;
}

} // namespace rensei::app
