#include "agent/service/systemd_manager.h"

#include "agent/service/definition_file.h"
#include "agent/service/stable_program.h"
#include "agent/service/systemd_unit.h"
#include "agent/service/texts.h"

#include <QFileInfo>
#include <QHash>

namespace rensei::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto startDeadline = 28s;
static constexpr auto usualStopTimeout = 630s; // of a unit that does not tell
static constexpr auto stopMargin = 30s; // systemd kills after the stop timeout, and then still needs a moment

static QString unitName(const QString &name)
{
    return name + u".service"_s;
}

/// `KEY=VALUE` lines.
static QHash<QString, QString> propertiesIn(const QString &output)
{
    QHash<QString, QString> properties;
    const auto lines = output.split(u'\n');
    for (const QString &line : lines)
        properties.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    return properties;
}

SystemdManager::SystemdManager(const ServiceParts &parts, Places places)
    : m_places(std::move(places))
    , m_commands(parts)
{
}

QString SystemdManager::title() const
{
    return ServiceText::tr("systemd user service");
}

QString SystemdManager::folder() const
{
    return m_places.configFolder + u"/systemd/user"_s;
}

QString SystemdManager::unitFile(const QString &name) const
{
    return m_places.configFolder.isEmpty() ? QString() : folder() + u'/' + unitName(name);
}

QString SystemdManager::link(const QString &name) const
{
    return folder() + u"/default.target.wants/"_s + unitName(name);
}

QStringList SystemdManager::files(const QString &name) const
{
    return m_places.configFolder.isEmpty() ? QStringList() : QStringList{unitFile(name), link(name)};
}

QString SystemdManager::text(const ServiceDefinition &definition) const
{
    return systemdUnit(definition);
}

Command SystemdManager::systemctl(const QStringList &arguments, bool mayFail) const
{
    return {m_places.systemctl, QStringList{u"--user"_s, u"--no-pager"_s, u"--no-ask-password"_s} + arguments, 10s,
        mayFail};
}

void SystemdManager::query(const ServiceDefinition &definition, std::function<void(Result<ServiceState>)> then)
{
    const auto unit = readDefinition(unitFile(definition.name));
    if (!unit)
        return m_commands.later([then = std::move(then), error = unit.error()] { then(fail(error)); });
    ServiceState state;
    state.isInstalled = !unit->isEmpty();
    state.program = systemdUnitFacts(*unit).program;
    state.isCurrent = *unit == text(asInstalled(definition, state.program));
    const Command show = systemctl({u"show"_s, u"--property=ActiveState,UnitFileState"_s, unitName(definition.name)});
    m_commands.run(show, [this, show, state, then = std::move(then)](const Result<CommandResult> &result) mutable {
        if (const auto checked = checkResult(show, result); !checked)
            return then(fail(checked.error()));
        const auto properties = propertiesIn(result->output);
        state.isEnabled = properties.value(u"UnitFileState"_s) == "enabled"_L1;
        const QString active = properties.value(u"ActiveState"_s);
        state.isRunning = !active.isEmpty() && active != "inactive"_L1 && active != "failed"_L1;
        queryLingering(state, std::move(then));
    });
}

// Without logind nothing starts before a login; then the command fails.
void SystemdManager::queryLingering(ServiceState state, std::function<void(Result<ServiceState>)> then)
{
    const Command show{
        m_places.loginctl, {u"--no-pager"_s, u"show-user"_s, u"--property=Linger"_s, m_places.userId}, 5s};
    m_commands.run(show, [show, state, then = std::move(then)](const Result<CommandResult> &result) mutable {
        if (checkResult(show, result)) {
            const QString linger = propertiesIn(result->output).value(u"Linger"_s);
            if (!linger.isEmpty())
                state.startsBeforeLogin = linger == "yes"_L1;
        }
        then(state);
    });
}

void SystemdManager::install(const ServiceDefinition &definition, Then then)
{
    const QString path = unitFile(definition.name);
    const auto later
        = [&](const Error &error) { m_commands.later([then = std::move(then), error] { then(fail(error)); }); };
    // Of systemctl(1), "mask": a person has forbidden it.
    if (QFileInfo(path).symLinkTarget() == "/dev/null"_L1) {
        return later({.detail = ServiceText::tr("the unit is masked: %1", "a command")
                                    .arg(u"systemctl --user unmask "_s + unitName(definition.name)),
            .where = path});
    }
    if (const auto written = writeDefinition(path, text(definition)); !written)
        return later(written.error());
    m_commands.runAll(
        {systemctl({u"daemon-reload"_s}), systemctl({u"enable"_s, unitName(definition.name)})}, std::move(then));
}

void SystemdManager::start(const QString &name, Then then)
{
    // A unit that was given up for its crashes would be refused.
    const Command reset = systemctl({u"reset-failed"_s, unitName(name)}, true);
    Command start = systemctl({u"start"_s, unitName(name)});
    start.deadline = startDeadline;
    m_commands.runAll({reset, start}, std::move(then));
}

Command SystemdManager::stopCommand(const QString &name) const
{
    const auto unit = readDefinition(unitFile(name));
    const auto timeout = systemdUnitFacts(unit.value_or(QString())).stopTimeout;
    Command stop = systemctl({u"stop"_s, unitName(name)});
    stop.deadline = (timeout > 0s ? timeout : usualStopTimeout) + stopMargin;
    return stop;
}

void SystemdManager::stop(const QString &name, Then then)
{
    const Command stop = stopCommand(name);
    m_commands.run(stop, [stop, then = std::move(then)](const Result<CommandResult> &result) {
        constexpr int noSuchUnit = 5; // of systemctl(1), "Exit status"
        then(result && result->code == noSuchUnit ? Result<void>() : checkResult(stop, result));
    });
}

void SystemdManager::remove(const QString &name, Then then)
{
    stop(name, [this, name, then = std::move(then)](const Result<void> &stopped) {
        if (!stopped)
            return then(stopped);
        m_commands.runAll({systemctl({u"disable"_s, unitName(name)}, true)}, [this, name, then](const Result<void> &) {
            const auto removed
                = removeDefinition(link(name), 1).and_then([&] { return removeDefinition(unitFile(name), 2); });
            if (!removed)
                return then(removed);
            m_commands.runAll(
                {systemctl({u"daemon-reload"_s}, true), systemctl({u"reset-failed"_s, unitName(name)}, true)}, then);
        });
    });
}

void SystemdManager::setStartsBeforeLogin(bool on, Then then)
{
    const QString verb = on ? u"enable-linger"_s : u"disable-linger"_s;
    m_commands.runAll({{m_places.loginctl, {u"--no-ask-password"_s, verb, m_places.userId}}}, std::move(then));
}

} // namespace rensei::service
