#include "app/backend/settings.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

/// An address as a key of the file: what has a meaning there is escaped.
static QString keyFor(const QString &base, QLatin1StringView name)
{
    return u"platforms/%1/%2"_s.arg(QString::fromLatin1(base.toUtf8().toPercentEncoding()), name);
}

Settings::Settings(const QString &path)
    : m_file(path, QSettings::IniFormat)
{
}

QString Settings::base() const
{
    return m_file.value(u"account/base"_s).toString();
}

void Settings::setBase(const QString &base)
{
    m_file.setValue(u"account/base"_s, base);
}

platform::ProjectScope Settings::project(const QString &base) const
{
    return {
        m_file.value(keyFor(base, "project"_L1)).toString(), m_file.value(keyFor(base, "project-id"_L1)).toString()};
}

void Settings::setProject(const QString &base, const platform::ProjectScope &project)
{
    m_file.setValue(keyFor(base, "project"_L1), project.slug);
    m_file.setValue(keyFor(base, "project-id"_L1), project.id);
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
