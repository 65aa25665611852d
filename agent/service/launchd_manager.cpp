#include "agent/service/launchd_manager.h"

#include "agent/service/definition_file.h"
#include "agent/service/launchd_plist.h"
#include "agent/service/stable_program.h"
#include "agent/service/texts.h"

#include <QRegularExpression>

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto retryPause = 500ms;
static constexpr auto goneCheckInterval = 500ms;
static constexpr auto usualExitTimeout = 630s; // of a property list that does not tell
static constexpr auto exitMargin = 20s;
static constexpr int notFound = 113; // of `launchctl error 113`: could not find specified service
static constexpr int noSuchProcess = 3; // what bootout answers for what is not loaded
static constexpr int inProgress = 36; // bootout has begun, and the service is still ending

LaunchdManager::LaunchdManager(const ServiceParts &parts, Places places)
    : m_places(std::move(places))
    , m_commands(parts)
    , m_pause(parts.clock)
{
}

QString LaunchdManager::title() const
{
    return ServiceText::tr("launchd user agent");
}

QString LaunchdManager::plist(const QString &name) const
{
    return m_places.home.isEmpty() ? QString() : m_places.home + u"/Library/LaunchAgents/"_s + name + u".plist"_s;
}

QString LaunchdManager::errorFile(const QString &name) const
{
    return m_places.home.isEmpty() ? QString() : m_places.home + u"/Library/Logs/"_s + name + u".err.log"_s;
}

QStringList LaunchdManager::files(const QString &name) const
{
    return m_places.home.isEmpty() ? QStringList() : QStringList{plist(name), errorFile(name)};
}

QString LaunchdManager::text(const ServiceDefinition &definition) const
{
    return launchdPlist(definition, errorFile(definition.name));
}

Command LaunchdManager::launchctl(const QStringList &arguments, bool mayFail) const
{
    return {m_places.launchctl, arguments, 10s, mayFail};
}

/// What launchd says of it; nullopt when it is not loaded.
void LaunchdManager::print(const QString &name, std::function<void(Result<std::optional<QString>>)> then)
{
    const Command command = launchctl({u"print"_s, target(name)});
    m_commands.run(command, [command, then = std::move(then)](const Result<CommandResult> &result) {
        if (result && result->code == notFound)
            return then(std::nullopt);
        if (const auto checked = checkResult(command, result); !checked)
            return then(fail(checked.error()));
        then(result->output);
    });
}

void LaunchdManager::query(const ServiceDefinition &definition, std::function<void(Result<ServiceState>)> then)
{
    const auto file = readDefinition(plist(definition.name));
    if (!file)
        return m_commands.later([then = std::move(then), error = file.error()] { then(fail(error)); });
    ServiceState state;
    state.isInstalled = !file->isEmpty();
    state.program = plistFacts(file->toUtf8()).program;
    state.isCurrent = *file == text(asInstalled(definition, state.program));
    print(definition.name, [state, then = std::move(then)](const Result<std::optional<QString>> &printed) mutable {
        if (!printed)
            return then(fail(printed.error()));
        // launchd loads what is in the folder at each login.
        state.isEnabled = state.isInstalled;
        static const QRegularExpression running(u"^\\s*state = running$"_s, QRegularExpression::MultilineOption);
        state.isRunning = printed->has_value() && running.match(**printed).hasMatch();
        then(state);
    });
}

// What runs goes on with the old definition until it is started anew; loading it would start it.
void LaunchdManager::install(const ServiceDefinition &definition, Then then)
{
    const auto written = writeDefinition(plist(definition.name), text(definition));
    if (!written)
        return m_commands.later([then = std::move(then), written] { then(written); });
    m_commands.runAll({launchctl({u"enable"_s, target(definition.name)})}, std::move(then));
}

void LaunchdManager::start(const QString &name, Then then)
{
    print(name, [this, name, then = std::move(then)](const Result<std::optional<QString>> &printed) {
        const bool isLoaded = printed && printed->has_value();
        const auto kick = [this, name, then](const Result<void> &loaded) {
            if (!loaded)
                return then(loaded);
            m_commands.runAll({launchctl({u"kickstart"_s, target(name)})}, then);
        };
        if (isLoaded)
            return kick({});
        bootstrap(name, false, kick);
    });
}

// launchctl fails for a moment after a bootout, and when somebody else was faster.
void LaunchdManager::bootstrap(const QString &name, bool isRepeat, Then then)
{
    const Command command = launchctl({u"bootstrap"_s, domain(), plist(name)});
    m_commands.run(command, [this, name, isRepeat, command, then = std::move(then)](const auto &result) {
        const auto checked = checkResult(command, result);
        const QString said = checked ? QString() : checked.error().detail;
        if (checked || said.contains("already bootstrapped"_L1, Qt::CaseInsensitive))
            return then({});
        const bool passes = said.contains("Input/output error"_L1, Qt::CaseInsensitive)
            || said.contains("operation already in progress"_L1, Qt::CaseInsensitive);
        if (!passes || isRepeat)
            return then(checked);
        m_pause.start(retryPause, [this, name, then] { bootstrap(name, true, then); });
    });
}

// Unloaded, because what is loaded would be started again after a crash in its last seconds.
void LaunchdManager::stop(const QString &name, Then then)
{
    const Command command = launchctl({u"bootout"_s, target(name)});
    m_commands.run(command, [this, name, command, then = std::move(then)](const Result<CommandResult> &result) {
        if (result && (result->code == notFound || result->code == noSuchProcess))
            return then({});
        if (result && result->code != inProgress) {
            if (const auto checked = checkResult(command, result); !checked)
                return then(checked);
        }
        const auto file = readDefinition(plist(name));
        const auto timeout = plistFacts(file.value_or(QString()).toUtf8()).stopTimeout;
        waitUntilGone(name, m_commands.clock().now() + (timeout > 0s ? timeout : usualExitTimeout) + exitMargin, then);
    });
}

void LaunchdManager::waitUntilGone(const QString &name, std::chrono::milliseconds until, Then then)
{
    print(name, [this, name, until, then = std::move(then)](const Result<std::optional<QString>> &printed) {
        if (!printed)
            return then(fail(printed.error()));
        if (!printed->has_value())
            return then({});
        if (m_commands.clock().now() >= until)
            return then(failLocally(ServiceText::tr("the agent has not ended")));
        m_pause.start(goneCheckInterval, [this, name, until, then] { waitUntilGone(name, until, then); });
    });
}

void LaunchdManager::remove(const QString &name, Then then)
{
    stop(name, [this, name, then = std::move(then)](const Result<void> &stopped) {
        if (!stopped)
            return then(stopped);
        then(removeDefinition(plist(name)).and_then([&] { return removeDefinition(errorFile(name)); }));
    });
}

void LaunchdManager::setStartsBeforeLogin(bool, Then then)
{
    m_commands.later([then = std::move(then)] {
        then(failLocally(ServiceText::tr("macOS starts a user's agents at the login only")));
    });
}

} // namespace rensei::service
