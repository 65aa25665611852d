#include "app/backend/settings.h"

#include "agent/base/private_file.h"
#include "app/backend/ini_text.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>

#include <algorithm>
#include <limits>

namespace rensei::app {

Q_LOGGING_CATEGORY(lcSettings, "rensei.settings")

using namespace Qt::StringLiterals;

static constexpr qint64 maxSettingsSize = 4 << 20;
static constexpr int maxDamagedFiles = 5; // the last is overwritten

/// Escapes the URL, because QSettings treats slashes in a key as groups.
static QString keyFor(const QString &account, QLatin1StringView name)
{
    return u"platforms/%1/%2"_s.arg(QString::fromLatin1(account.toUtf8().toPercentEncoding()), name);
}

Settings::Settings(const QString &path)
    : m_path(path)
{
    QFile raw(path);
    if (!raw.open(QIODevice::ReadOnly))
        return; // there is none, or nobody may read it, which the first write will tell
    const QByteArray bytes = raw.read(maxSettingsSize + 1);
    raw.close();
    if (bytes.size() <= maxSettingsSize) {
        const QSettings file(path, QSettings::IniFormat);
        for (const QString &key : file.allKeys())
            m_values.insert(key, file.value(key));
    }
    if (bytes.size() > maxSettingsSize || !isIniText(bytes))
        putAside(bytes);
}

/// Only once it is safe elsewhere, the file is replaced by what could be read of it. A later start finds nothing wrong
/// with it then, and the damaged one of an earlier start is not overwritten.
void Settings::putAside(const QByteArray &bytes)
{
    m_damage.emplace();
    if (bytes.trimmed().isEmpty())
        return;
    QString aside = m_path + u".damaged"_s;
    for (int i = 2; i <= maxDamagedFiles && QFile::exists(aside); ++i)
        aside = u"%1.damaged-%2"_s.arg(m_path, QString::number(i));
    const auto kept = writePrivateFile(aside, bytes);
    if (kept)
        m_damage->keptAs = aside;
    const auto written = kept.and_then([this] { return write(); });
    if (!written)
        qCWarning(lcSettings).noquote() << "a damaged file is not put aside:" << describe(written.error());
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value && !m_problem)
        return;
    m_values.insert(key, value);
    save();
}

void Settings::save()
{
    const auto written = write();
    m_problem = written ? std::nullopt : std::optional(written.error());
    if (!written)
        qCWarning(lcSettings).noquote() << "settings are not saved:" << describe(written.error());
}

Result<void> Settings::write() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QFileInfo::exists(folder)) {
        if (const auto made = makePrivateFolder(folder); !made)
            return made;
    }
    return writePrivateFile(m_path, toIniText(m_values));
}

QString Settings::serverUrl() const
{
    return m_values.value(u"account/base"_s).toString();
}

void Settings::setServerUrl(const QString &serverUrl)
{
    set(u"account/base"_s, serverUrl);
}

QString Settings::agentServerUrl() const
{
    return m_values.value(u"agent/base"_s).toString();
}

bool Settings::hasProject(const QString &account) const
{
    return m_values.contains(keyFor(account, "project"_L1));
}

void Settings::setAgentServerUrl(const QString &serverUrl)
{
    set(u"agent/base"_s, serverUrl);
}

platform::ProjectScope Settings::project(const QString &account) const
{
    return {m_values.value(keyFor(account, "project"_L1)).toString(),
        m_values.value(keyFor(account, "project-id"_L1)).toString()};
}

void Settings::setProject(const QString &account, const platform::ProjectScope &project)
{
    set(keyFor(account, "project"_L1), project.slug);
    set(keyFor(account, "project-id"_L1), project.id);
}

QByteArray Settings::window(const QString &name) const
{
    return m_values.value(u"windows/"_s + name).toByteArray();
}

void Settings::setWindow(const QString &name, const QByteArray &state)
{
    set(u"windows/"_s + name, state);
}

quint16 Settings::watchedPort() const
{
    const uint port = m_values.value(u"watch/port"_s).toUInt();
    return port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : quint16(0);
}

void Settings::setWatchedPort(quint16 port)
{
    set(u"watch/port"_s, port);
}

void Settings::forgetWindows()
{
    m_values.removeIf(
        [](const QMap<QString, QVariant>::iterator &value) { return value.key().startsWith("windows/"_L1); });
    save();
}

bool Settings::isTrayHintSilenced() const
{
    return m_values.value(u"hints/no-tray-silenced"_s).toBool();
}

void Settings::silenceTrayHint()
{
    set(u"hints/no-tray-silenced"_s, true);
}

static const QString attentionKey = u"attention/records"_s;

QByteArray Settings::attention() const
{
    return m_values.value(attentionKey).toByteArray();
}

void Settings::setAttention(const QByteArray &records)
{
    set(attentionKey, records);
}

static const QString languageKey = u"language/code"_s; // "general" would be a special group of INI files

QString Settings::language() const
{
    return m_values.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    set(languageKey, code);
}

static const QString wantsUpdatesKey = u"updates/wanted"_s;
static const QString updatesKey = u"updates/record"_s;

bool Settings::wantsUpdates() const
{
    return m_values.value(wantsUpdatesKey, true).toBool();
}

void Settings::setWantsUpdates(bool wants)
{
    set(wantsUpdatesKey, wants);
}

QByteArray Settings::updates() const
{
    return m_values.value(updatesKey).toByteArray();
}

void Settings::setUpdates(const QByteArray &record)
{
    set(updatesKey, record);
}

QString Settings::updateAddress() const
{
    return m_values.value(u"updates/address"_s).toString();
}

static const QString noticesKey = u"notices/choices"_s;

NoticeChoices Settings::noticeChoices() const
{
    return parseNoticeChoices(m_values.value(noticesKey).toString());
}

void Settings::setNoticeChoices(const NoticeChoices &choices)
{
    set(noticesKey, toText(choices));
}

static const QString awakeKey = u"power/keep-awake"_s;
static const QString batteryFloorKey = u"power/battery-floor"_s;

bool Settings::keepsAwake() const
{
    return m_values.value(awakeKey).toBool();
}

void Settings::setKeepsAwake(bool keepsAwake)
{
    set(awakeKey, keepsAwake);
}

int Settings::batteryFloor() const
{
    constexpr int usualFloor = 30;
    bool isNumber = false;
    const int floor = m_values.value(batteryFloorKey).toInt(&isNumber);
    return isNumber ? std::clamp(floor, minBatteryFloor, maxBatteryFloor) : usualFloor;
}

void Settings::setBatteryFloor(int percent)
{
    set(batteryFloorKey, percent);
}

static const QString draftsKey = u"sessions/drafts"_s;
static constexpr qsizetype maxDrafts = 20;

// One list of ids and texts in turn, oldest first.
QString Settings::draft(const QString &sessionId) const
{
    const QStringList drafts = m_values.value(draftsKey).toStringList();
    for (qsizetype i = 0; i + 1 < drafts.size(); i += 2) {
        if (drafts.at(i) == sessionId)
            return drafts.at(i + 1);
    }
    return {};
}

void Settings::setDraft(const QString &sessionId, const QString &text)
{
    if (text == draft(sessionId))
        return;
    QStringList kept;
    const QStringList drafts = m_values.value(draftsKey).toStringList();
    for (qsizetype i = 0; i + 1 < drafts.size(); i += 2) {
        if (drafts.at(i) != sessionId)
            kept << drafts.at(i) << drafts.at(i + 1);
    }
    if (!text.isEmpty())
        kept << sessionId << text;
    set(draftsKey, kept.mid(std::max<qsizetype>(0, kept.size() - 2 * maxDrafts)));
}

} // namespace rensei::app
