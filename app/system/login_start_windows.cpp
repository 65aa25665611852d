#include "app/system/login_start.h"

#include <QDir>
#include <QSettings>

namespace rensei::app {

using namespace Qt::StringLiterals;

static const auto valueName = u"Rensei Desktop"_s;
static const auto currentVersion = uR"(HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion)"_s;

static QString runKey(const QString &place)
{
    return (place.isEmpty() ? currentVersion : place) + uR"(\Run)"_s;
}

// Where the Task Manager and the settings keep what a person has switched off: an odd first byte means off.
static QString approvalKey(const QString &place)
{
    return (place.isEmpty() ? currentVersion : place) + uR"(\Explorer\StartupApproved\Run)"_s;
}

static QString commandOf(const QString &program)
{
    return u"\"%1\" --background"_s.arg(QDir::toNativeSeparators(program));
}

QString LoginStart::file() const
{
    return runKey(m_place) + u'\\' + valueName;
}

LoginStart::State LoginStart::state() const
{
    const QString command = QSettings(runKey(m_place), QSettings::NativeFormat).value(valueName).toString();
    if (command.isEmpty())
        return State::Off;
    const QByteArray approval = QSettings(approvalKey(m_place), QSettings::NativeFormat).value(valueName).toByteArray();
    if (!approval.isEmpty() && (approval.front() & 1) != 0)
        return State::Off;
    return command.compare(commandOf(m_program), Qt::CaseInsensitive) == 0 ? State::On : State::Stale;
}

Result<void> LoginStart::set(bool on)
{
    QSettings approval(approvalKey(m_place), QSettings::NativeFormat);
    approval.remove(valueName);
    QSettings run(runKey(m_place), QSettings::NativeFormat);
    if (on)
        run.setValue(valueName, commandOf(m_program));
    else
        run.remove(valueName);
    run.sync();
    if (run.status() != QSettings::NoError)
        return failLocally(u"the registry key cannot be changed"_s, file());
    return {};
}

// The agent has a manager of its own here, which starts no window.
bool LoginStart::isStartedByAgentsEntry() const
{
    return false;
}

} // namespace rensei::app
