#include "agent/service/autostart_manager_linux.h"

#include "agent/base/lock_file.h"
#include "agent/base/private_file.h"
#include "agent/process/own_environment.h"
#include "agent/service/autostart_entry.h"
#include "agent/service/definition_file.h"
#include "agent/service/stable_program.h"
#include "agent/service/texts.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto lockCheckInterval = 200ms;
static constexpr auto agentStartDeadline = 20s;
static constexpr auto agentStopDeadline = 660s; // the usual drain, and a minute

AutostartManager::AutostartManager(const ServiceParts &parts, QString configFolder, LastingFactory makeAgent)
    : m_parts(parts)
    , m_configFolder(std::move(configFolder))
    , m_makeAgent(std::move(makeAgent))
    , m_commands(parts)
    , m_poll(parts.clock)
{
}

QString AutostartManager::title() const
{
    return ServiceText::tr("autostart of the desktop");
}

QString AutostartManager::entryFile(const QString &name) const
{
    return m_configFolder.isEmpty() ? QString() : m_configFolder + u"/autostart/"_s + name + u".desktop"_s;
}

QStringList AutostartManager::files(const QString &name) const
{
    return m_configFolder.isEmpty() ? QStringList() : QStringList{entryFile(name)};
}

QString AutostartManager::text(const ServiceDefinition &definition) const
{
    const QString tray = QFileInfo(definition.program).path() + u"/rensei-desktop"_s;
    return autostartText({u"Rensei host agent"_s, u"Runs sessions on this computer"_s, {tray, u"--background"_s},
        QStringList{definition.program} + definition.arguments});
}

QStringList AutostartManager::agentCommand(const QString &name) const
{
    return autostartFacts(readDefinition(entryFile(name)).value_or(QString())).purpose;
}

Result<StatePaths> AutostartManager::statePaths(const QStringList &command) const
{
    const qsizetype at = command.indexOf(u"--state-dir"_s);
    if (at >= 0 && at + 1 < command.size())
        return StatePaths{command.at(at + 1)};
    const QString state = m_parts.environment.value(u"XDG_STATE_HOME"_s);
    const QString home = m_parts.environment.value(u"HOME"_s);
    if (QDir::isAbsolutePath(state))
        return StatePaths{state + u"/rensei-desktop"_s};
    if (QDir::isAbsolutePath(home))
        return StatePaths{home + u"/.local/state/rensei-desktop"_s};
    return failLocally(ServiceText::tr("HOME is not set"), u"HOME"_s);
}

static bool isLocked(const StatePaths &paths)
{
    return LockFile::isHeld(paths.lock()).value_or(false);
}

void AutostartManager::query(const ServiceDefinition &definition, std::function<void(Result<ServiceState>)> then)
{
    const auto entry = readDefinition(entryFile(definition.name));
    m_commands.later([this, definition, entry, then = std::move(then)] {
        if (!entry)
            return then(fail(entry.error()));
        const auto facts = autostartFacts(*entry);
        ServiceState state;
        state.isInstalled = !entry->isEmpty();
        state.program = facts.purpose.value(0);
        state.isCurrent = *entry == text(asInstalled(definition, state.program));
        state.isEnabled = state.isInstalled && !facts.isSwitchedOff;
        const auto paths = statePaths(QStringList{definition.program} + definition.arguments);
        state.isRunning = paths && isLocked(*paths);
        then(state);
    });
}

void AutostartManager::install(const ServiceDefinition &definition, Then then)
{
    const auto written = writeDefinition(entryFile(definition.name), text(definition));
    m_commands.later([written, then = std::move(then)] { then(written); });
}

void AutostartManager::start(const QString &name, Then then)
{
    const QStringList command = agentCommand(name);
    const auto refuse
        = [&](const Error &error) { m_commands.later([error, then = std::move(then)] { then(fail(error)); }); };
    if (command.isEmpty())
        return refuse({.detail = ServiceText::tr("is not installed"), .where = entryFile(name)});
    const auto paths = statePaths(command);
    if (!paths)
        return refuse(paths.error());
    const QString logs = QFileInfo(paths->log()).path();
    if (const auto made = makePrivateFolder(paths->root).and_then([&] { return makePrivateFolder(logs); }); !made)
        return refuse(made.error());
    if (!isLocked(*paths)) {
        m_agent = m_makeAgent(logs + u"/host-agent.err"_s);
        // What stands in this environment is meant for this command, not for a program that stays.
        const QStringList environment = withoutOwnSettings(m_parts.environment.toStringList());
        m_agent->start({command.first(), command.sliced(1), environment, QDir::rootPath()});
    }
    waitFor(true, *paths, m_parts.clock.now() + agentStartDeadline, [this, then = std::move(then)](const auto &result) {
        m_agent.reset();
        then(result);
    });
}

void AutostartManager::waitFor(bool running, const StatePaths &paths, std::chrono::milliseconds until, Then then)
{
    m_poll.start(lockCheckInterval, [this, running, paths, until, then = std::move(then)] {
        if (isLocked(paths) == running)
            return then({});
        if (m_parts.clock.now() >= until) {
            return then(failLocally(running ? ServiceText::tr("the agent has not started; its log tells why")
                                            : ServiceText::tr("the agent has not ended"),
                paths.log()));
        }
        waitFor(running, paths, until, then);
    });
}

void AutostartManager::stop(const QString &name, Then then)
{
    endAgent(agentCommand(name), std::move(then));
}

void AutostartManager::endAgent(const QStringList &command, Then then)
{
    const auto paths = statePaths(command);
    if (!paths || !isLocked(*paths))
        return m_commands.later([then = std::move(then)] { then({}); });
    const auto pid = LockFile(paths->lock()).holder();
    if (!pid || ::kill(static_cast<pid_t>(*pid), SIGTERM) != 0) {
        return m_commands.later([then = std::move(then), file = paths->lock()] {
            then(failLocally(ServiceText::tr("names no agent that could be told to end"), file));
        });
    }
    waitFor(false, *paths, m_parts.clock.now() + agentStopDeadline, std::move(then));
}

void AutostartManager::remove(const QString &name, Then then)
{
    stop(name, [this, name, then = std::move(then)](const Result<void> &stopped) {
        then(stopped ? removeDefinition(entryFile(name), 1) : stopped);
    });
}

void AutostartManager::setStartsBeforeLogin(bool, Then then)
{
    m_commands.later([then = std::move(then)] {
        then(failLocally(
            ServiceText::tr("nothing starts before the login here, because systemd does not manage this user")));
    });
}

} // namespace rensei::service
