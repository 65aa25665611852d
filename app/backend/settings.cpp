#include "app/backend/settings.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

/// Escapes the URL, because QSettings treats slashes in a key as groups.
static QString keyFor(const QString &serverUrl, QLatin1StringView name)
{
    return u"platforms/%1/%2"_s.arg(QString::fromLatin1(serverUrl.toUtf8().toPercentEncoding()), name);
}

Settings::Settings(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

QString Settings::serverUrl() const
{
    return m_file.value(u"account/base"_s).toString();
}

void Settings::setServerUrl(const QString &serverUrl)
{
    m_file.setValue(u"account/base"_s, serverUrl);
}

platform::ProjectScope Settings::project(const QString &serverUrl) const
{
    return {m_file.value(keyFor(serverUrl, "project"_L1)).toString(),
        m_file.value(keyFor(serverUrl, "project-id"_L1)).toString()};
}

void Settings::setProject(const QString &serverUrl, const platform::ProjectScope &project)
{
    m_file.setValue(keyFor(serverUrl, "project"_L1), project.slug);
    m_file.setValue(keyFor(serverUrl, "project-id"_L1), project.id);
}

QByteArray Settings::window(const QString &name) const
{
    return m_file.value(u"windows/"_s + name).toByteArray();
}

void Settings::setWindow(const QString &name, const QByteArray &state)
{
    m_file.setValue(u"windows/"_s + name, state);
}

bool Settings::isTrayHintSilenced() const
{
    return m_file.value(u"hints/no-tray-silenced"_s, false).toBool();
}

void Settings::silenceTrayHint()
{
    m_file.setValue(u"hints/no-tray-silenced"_s, true);
}

} // namespace rensei::app
