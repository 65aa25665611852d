#include "agent/service/task_manager_windows.h"

#include "agent/service/stop_event.h"
#include "agent/service/stop_mark.h"
#include "agent/service/task_scheduler_windows.h"
#include "agent/service/task_xml.h"
#include "agent/service/texts.h"

#include <QProcess>

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto taskCheckInterval = 500ms;
static constexpr auto taskStopDeadline = 650s; // the usual drain, and what comes after it

TaskManager::TaskManager(const ServiceParts &parts)
    : m_parts(parts)
    , m_userSid(ownSid())
    , m_poll(parts.clock)
{
}

QString TaskManager::title() const
{
    return ServiceText::tr("task of the Windows Task Scheduler");
}

// The SID, because all users of a computer share the scheduler's folders.
QString TaskManager::taskPath(const QString &name) const
{
    return uR"(\Rensei\%1-%2)"_s.arg(name, m_userSid);
}

QStringList TaskManager::files(const QString &name) const
{
    const QString windows = m_parts.environment.value(u"SystemRoot"_s, uR"(C:\Windows)"_s);
    return {windows + uR"(\System32\Tasks)"_s + taskPath(name)};
}

QString TaskManager::text(const ServiceDefinition &definition) const
{
    return taskXml(definition, m_userSid);
}

void TaskManager::later(std::function<void()> then)
{
    m_parts.clock.callAfter(0ms, &m_context, std::move(then));
}

void TaskManager::query(const ServiceDefinition &definition, std::function<void(Result<ServiceState>)> then)
{
    later([this, definition, then = std::move(then)] {
        const auto task = scheduler::find(taskPath(definition.name));
        if (!task)
            return then(fail(task.error()));
        ServiceState state;
        if (task->has_value()) {
            // The scheduler keeps the task in its own form, so what counts is compared.
            const TaskFacts facts = taskFacts((*task)->xml);
            const TaskFacts wanted = taskFacts(text(definition));
            state.isInstalled = true;
            state.isCurrent = facts.program == wanted.program && facts.arguments == wanted.arguments;
            state.isEnabled = (*task)->isEnabled && facts.isEnabled;
            state.isRunning = (*task)->isRunning;
            state.program = facts.program;
        }
        then(state);
    });
}

void TaskManager::install(const ServiceDefinition &definition, Then then)
{
    later([this, definition, then = std::move(then)] {
        then(scheduler::write(taskPath(definition.name), text(definition)));
    });
}

/// Of the agent that the task starts.
Result<void> TaskManager::forgetUserStop(const QString &xml) const
{
    const QStringList arguments = QProcess::splitCommand(taskFacts(xml).arguments);
    const qsizetype at = arguments.indexOf(u"--state-dir"_s);
    if (at >= 0 && at + 1 < arguments.size())
        return forgetStop({arguments.at(at + 1)});
    return defaultStateFolder().and_then([](const QString &folder) { return forgetStop({folder}); });
}

void TaskManager::start(const QString &name, Then then)
{
    later([this, name, then = std::move(then)] {
        const auto task = scheduler::find(taskPath(name));
        if (!task)
            return then(fail(task.error()));
        if (task->has_value()) {
            if (const auto forgotten = forgetUserStop((*task)->xml); !forgotten)
                return then(forgotten);
        }
        then(scheduler::run(taskPath(name)));
    });
}

// The scheduler ends a task without asking it, so the agent is asked first.
void TaskManager::stop(const QString &name, Then then)
{
    const auto deadline = sendStopEvent(name) ? taskStopDeadline : 0s;
    waitUntilStopped(name, m_parts.clock.now() + deadline, std::move(then));
}

void TaskManager::waitUntilStopped(const QString &name, std::chrono::milliseconds until, Then then)
{
    m_poll.start(taskCheckInterval, [this, name, until, then = std::move(then)] {
        const auto task = scheduler::find(taskPath(name));
        if (!task)
            return then(fail(task.error()));
        if (!task->has_value() || !(*task)->isRunning)
            return then({});
        if (m_parts.clock.now() >= until)
            return then(scheduler::end(taskPath(name)));
        waitUntilStopped(name, until, then);
    });
}

void TaskManager::remove(const QString &name, Then then)
{
    stop(name, [this, name, then = std::move(then)](const Result<void> &stopped) {
        then(stopped ? scheduler::remove(taskPath(name)) : stopped);
    });
}

void TaskManager::setStartsBeforeLogin(bool, Then then)
{
    later([then = std::move(then)] {
        then(failLocally(ServiceText::tr("Windows starts a user's tasks at the login only")));
    });
}

} // namespace rensei::service
