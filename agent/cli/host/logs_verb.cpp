#include "agent/cli/host/logs_verb.h"

#include "agent/base/log_level.h"
#include "agent/cli/host/log_follow.h"
#include "agent/cli/target_options.h"
#include "agent/cli/terminal.h"
#include "agent/control/agent_log_reader.h"
#include "agent/process/signal_source.h"

#include <QCoreApplication>

namespace rensei::cli {

using namespace Qt::StringLiterals;

namespace {

struct LogsVerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::LogsVerbText)
};

} // namespace

static constexpr int defaultLogLines = 50;

int showLogs(const Invocation &invocation, Clock &clock)
{
    const QString level = invocation.value(u"level"_s);
    if (!level.isEmpty() && !parseLogLevel(level))
        return usageError(LogsVerbText::tr("--level takes one of: %1.").arg(logLevelNames().join(u", "_s)));
    const auto lines = invocation.isSet(u"lines"_s)
        ? wholeNumber(invocation.value(u"lines"_s), 1, control::maxAgentLogLines)
        : defaultLogLines;
    if (!lines)
        return usageError(LogsVerbText::tr("--lines takes a number from 1 to %L1.").arg(control::maxAgentLogLines));
    const auto paths = resolveStatePaths(invocation);
    if (!paths) {
        printError(paths.error().text);
        return paths.error().code;
    }
    const SignalSource signalSource;
    LogFollow log({.read =
                          [path = paths->log(), level](int count, const QString &cursor) {
                              return control::readAgentLog(path, {.lines = count, .cursor = cursor, .level = level});
                          },
                      .write = print,
                      .asJson = invocation.isSet(u"json"_s),
                      .inColour = usesColour()},
        clock);
    const bool isThere = log.showLast(*lines);
    if (!invocation.isSet(u"follow"_s)) {
        if (!isThere)
            printError((level.isEmpty()
                    ? LogsVerbText::tr("There is no log in %1. The agent has not run here.")
                    : LogsVerbText::tr(
                        "There is no log in %1. The agent has not run here, or wrote nothing of that level."))
                           .arg(paths->log()));
        return isThere ? ExitSuccess : ExitUnavailable;
    }
    log.follow();
    const auto end = [] { QCoreApplication::exit(ExitSuccess); };
    QObject context;
    QObject::connect(&signalSource, &SignalSource::terminateRequested, &context, end);
    QObject::connect(&signalSource, &SignalSource::reloadRequested, &context, end);
    return QCoreApplication::exec();
}

} // namespace rensei::cli
