#include "agent/install/foreign_setup.h"

#include "agent/base/file_reason.h"
#include "agent/base/json_reader.h"
#include "agent/base/truncate.h"
#include "agent/config/config_edit.h"
#include "agent/config/config_file.h"
#include "agent/config/yaml_node.h"
#include "agent/http/server_url.h"
#include "agent/install/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace rensei::install {

using namespace Qt::StringLiterals;
using config::YamlNode;

static constexpr qint64 maxFileBytes = 1024 * 1024;
static constexpr qsizetype maxLeaves = 30;
static constexpr qsizetype maxReasonLength = 160;

namespace {

/// A setting that is taken over as it is, with words for what it is.
struct Known {
    const char *key;
    const char *words; ///< English; %n is a number, %1 another value
    bool isNumber;
};

constexpr std::array knownSettings{
    Known{"capacity.maxConcurrentSessions",
        QT_TRANSLATE_N_NOOP("rensei::install::InstallText", "%n session(s) at a time"), true},
    Known{"capacity.maxMemoryMbPerSession",
        QT_TRANSLATE_N_NOOP("rensei::install::InstallText", "%n MiB of memory for a session"), true},
    Known{"capacity.poolMaxDiskGb",
        QT_TRANSLATE_N_NOOP("rensei::install::InstallText", "%n GiB of disk for working copies"), true},
    Known{"autoUpdate.drainTimeoutSeconds",
        QT_TRANSLATE_N_NOOP("rensei::install::InstallText", "%n s for running sessions to end"), true},
    Known{"machine.region", QT_TRANSLATE_NOOP("rensei::install::InstallText", "the region %1"), false},
    Known{"installedRunner", QT_TRANSLATE_NOOP("rensei::install::InstallText", "the runner %1"), false},
    Known{"defaultRunner", QT_TRANSLATE_NOOP("rensei::install::InstallText", "the runner %1"), false},
};

/// Parts that tell how the other program works on its own, and need no reason.
bool isSilent(const QString &key)
{
    static const QStringList silent{u"apiVersion"_s, u"kind"_s, u"projectAdmissionVersion"_s};
    return silent.contains(key);
}

bool isPlain(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

class ForeignReader {
public:
    ForeignReader(const YamlNode &root, ForeignSetUp &setUp, const QProcessEnvironment &environment)
        : m_root(root)
        , m_setUp(setUp)
        , m_environment(environment)
    {
    }

    void read()
    {
        readPlatform();
        readToken();
        readProjects();
        for (const Known &known : knownSettings)
            readSetting(known);
        readPort();
        nameTheRest(m_root, {});
        if (m_setUp.leaves.size() > maxLeaves)
            m_setUp.leaves = m_setUp.leaves.mid(0, maxLeaves) + QStringList{u"…"_s};
    }

private:
    const YamlNode *find(const QString &key) const
    {
        const YamlNode *node = &m_root;
        for (const QString &part : key.split(u'.')) {
            node = node->find(part);
            if (!node)
                return nullptr;
        }
        return node->kind == YamlNode::Kind::Null ? nullptr : node;
    }

    std::optional<QString> scalar(const QString &key) const
    {
        const YamlNode *node = find(key);
        if (!node || node->kind != YamlNode::Kind::Scalar)
            return std::nullopt;
        return node->text;
    }

    void take(const QString &key, const QString &words)
    {
        m_done.append(key);
        m_setUp.takes.append(words);
    }

    void leave(const QString &key, const QString &reason)
    {
        m_done.append(key);
        m_setUp.leaves.append(u"%1 (%2)"_s.arg(key, truncate(reason, maxReasonLength)));
    }

    /// What this program's own reader says of one setting alone.
    static Result<config::Config> tried(const QString &key, const QString &text, const QProcessEnvironment &environment)
    {
        QByteArray yaml = config::quotedYaml(text);
        const QStringList parts = key.split(u'.');
        for (qsizetype i = parts.size() - 1; i >= 0; --i)
            yaml = '{' + parts.at(i).toUtf8() + ": " + yaml + '}';
        return config::parseConfig(yaml, environment);
    }

    void readPlatform()
    {
        const QString key = u"orchestrator.url"_s;
        const auto text = scalar(key);
        if (!text)
            return;
        const auto url = http::parseServerUrl(*text);
        if (!url)
            return leave(key, url.error().detail);
        m_setUp.platform = url->toString(QUrl::FullyEncoded);
        take(key, InstallText::tr("the platform %1").arg(m_setUp.platform));
    }

    // Source: agent/install/INSTALL.md, "Taking over another set-up"
    void readToken()
    {
        const QString key = u"orchestrator.authToken"_s;
        const QString given = m_environment.value(u"DONMAI_DAEMON_TOKEN"_s);
        const QString text = given.isEmpty() ? scalar(key).value_or(QString()) : given;
        if (text.isEmpty())
            return;
        if (text.startsWith("keychain:"_L1))
            return leave(key, InstallText::tr("it is in that program's entry of the keychain"));
        const auto config = tried(key, text, m_environment);
        if (!config || !config->authToken) {
            const QStringList warnings = config ? config->warnings : QStringList();
            return leave(key,
                warnings.isEmpty() ? InstallText::tr("it is none", "a text that should be a key") : warnings.first());
        }
        m_setUp.token = share(Secret(config->authToken->toUtf8()));
        take(key, InstallText::tr("the registration key"));
    }

    void readProjects()
    {
        QByteArray part;
        for (const QString &key : {u"projects"_s, u"enabledProjectIds"_s, u"projectAdmissionMode"_s}) {
            if (const YamlNode *node = find(key))
                part += key.toUtf8() + ": " + flow(*node) + '\n';
        }
        if (part.isEmpty())
            return;
        const auto config = config::parseConfig(part, m_environment);
        if (!config)
            return leave(find(u"projects"_s) ? u"projects"_s : u"enabledProjectIds"_s, config.error().detail);
        const auto mode = scalar(u"projectAdmissionMode"_s);
        m_setUp.takesAll = mode && config->admission == config::Admission::AllRouted;
        if (config->admission == config::Admission::Enumerated)
            m_setUp.projectIds = config->projectIds;
        m_setUp.repositories = config->projects;
        m_done += {u"projects"_s, u"enabledProjectIds"_s, u"projectAdmissionMode"_s};
        if (m_setUp.takesAll)
            m_setUp.takes.append(InstallText::tr("the work of every project"));
        if (!m_setUp.projectIds.isEmpty())
            m_setUp.takes.append(InstallText::tr("the projects %1").arg(shortList(m_setUp.projectIds)));
        if (!m_setUp.repositories.isEmpty())
            m_setUp.takes.append(InstallText::tr("the repositories of %1").arg(shortList(m_setUp.repositories.keys())));
        if (const YamlNode *projects = find(u"projects"_s)) {
            for (const YamlNode &project : projects->items) {
                if (project.find(u"git"_s))
                    return m_setUp.leaves.append(u"projects.git"_s);
            }
        }
    }

    void readSetting(const Known &known)
    {
        const QString key = QString::fromLatin1(known.key);
        const YamlNode *node = find(key);
        if (!node)
            return;
        const auto text = scalar(key);
        if (!text)
            return leave(key, InstallText::tr("it is no single value"));
        if (!isPlain(*text))
            return leave(key, InstallText::tr("it holds control characters"));
        if (const auto config = tried(key, *text, m_environment); !config)
            return leave(key, config.error().detail);
        m_setUp.settings.append({key, *text, known.isNumber ? std::optional(text->toInt()) : std::optional<int>()});
        take(key,
            known.isNumber ? InstallText::tr(known.words, nullptr, text->toInt())
                           : InstallText::tr(known.words).arg(truncate(*text, maxLineLength)));
    }

    void readPort()
    {
        const QString key = u"host.port"_s;
        const auto text = scalar(key);
        if (!text)
            return;
        const auto config = tried(key, *text, m_environment);
        if (config && config->port != 0)
            m_setUp.port = config->port;
    }

    void nameTheRest(const YamlNode &map, const QString &outer)
    {
        for (std::size_t i = 0; i < map.keys.size(); ++i) {
            const QString &name = map.keys[i].text;
            const QString key = outer.isEmpty() ? name : outer + u'.' + name;
            if (m_done.contains(key) || (outer.isEmpty() && isSilent(name)))
                continue;
            const bool isPart = m_done.filter(key + u'.').size() > 0;
            if (isPart && map.items[i].kind == YamlNode::Kind::Map)
                nameTheRest(map.items[i], key);
            else
                m_setUp.leaves.append(truncate(key, maxLineLength));
        }
    }

    static QString shortList(const QStringList &all)
    {
        constexpr qsizetype shown = 5;
        QStringList names;
        for (const QString &one : all.mid(0, shown))
            names.append(truncate(one, maxLineLength));
        const QString text = names.join(u", "_s);
        return all.size() > shown
            ? InstallText::tr("%1 and %n more", "names", static_cast<int>(all.size() - shown)).arg(text)
            : text;
    }

    /// Everything of `node` on one line, but for texts with control characters.
    static QByteArray flow(const YamlNode &node)
    {
        QByteArrayList parts;
        if (node.kind == YamlNode::Kind::Scalar)
            return config::quotedYaml(node.text);
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const bool isScalar = node.items[i].kind == YamlNode::Kind::Scalar;
            if ((isScalar && !isPlain(node.items[i].text)) || (!node.keys.empty() && !isPlain(node.keys[i].text)))
                continue;
            const QByteArray value = flow(node.items[i]);
            parts.append(node.keys.empty() ? value : config::quotedYaml(node.keys[i].text) + ": " + value);
        }
        if (node.kind == YamlNode::Kind::List)
            return '[' + parts.join(", ") + ']';
        return node.kind == YamlNode::Kind::Map ? '{' + parts.join(", ") + '}' : QByteArray("null");
    }

    const YamlNode &m_root;
    ForeignSetUp &m_setUp;
    const QProcessEnvironment &m_environment;
    QStringList m_done; ///< keys that were read
};

Result<QByteArray> readBounded(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return failLocally(InstallText::tr("%1 is a link that leads nowhere").arg(path));
    if (!info.isFile()) // a pipe or a device would be waited for
        return failLocally(InstallText::tr("%1 is no file").arg(path));
    if (info.size() > maxFileBytes)
        return failLocally(InstallText::tr("%1 is too big for a configuration").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failLocally(InstallText::tr("%1 cannot be read: %2").arg(path, fileReason(file)));
    return file.read(maxFileBytes);
}

} // namespace

ForeignSetUp readForeignSetUp(const QString &path, const QProcessEnvironment &environment)
{
    const QFileInfo given(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
    const QString folder = given.isDir() ? given.filePath() : given.path();
    const QString file = given.isDir() ? folder + u"/daemon.yaml"_s : given.filePath();
    ForeignSetUp setUp{.folder = folder};
    const QFileInfo info(file);
    if (!info.exists() && !info.isSymLink()) {
        setUp.problem = InstallText::tr("There is no %1.").arg(file);
        return setUp;
    }
    setUp.configFile = file;
    const auto bytes = readBounded(file);
    const auto root = bytes ? config::parseYaml(*bytes) : Result<YamlNode>(fail(bytes.error()));
    if (!bytes)
        setUp.problem = InstallText::tr("%1.", "words that become a sentence").arg(bytes.error().detail);
    else if (!root)
        setUp.problem = InstallText::tr("%1 cannot be understood: %2.").arg(file, root.error().detail);
    else if (root->kind != YamlNode::Kind::Map)
        setUp.problem = InstallText::tr("%1 holds no configuration.").arg(file);
    else
        ForeignReader(*root, setUp, environment).read();
    if (setUp.problem.isEmpty() && setUp.takes.isEmpty())
        setUp.problem = InstallText::tr("%1 holds nothing that can be taken over.").arg(file);
    return setUp;
}

QList<ForeignSetUp> findForeignSetUps(const QString &home, const QProcessEnvironment &environment)
{
    QList<ForeignSetUp> found;
    if (home.isEmpty())
        return found;
    for (const QString &name : {u"/.rensei"_s, u"/.donmai"_s}) {
        if (QFileInfo(home + name).isDir())
            found.append(readForeignSetUp(home + name, environment));
    }
    return found;
}

bool isForeignService(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray text = file.read(maxFileBytes);
    return !text.contains("rensei-agent") && !text.contains("rensei-desktop");
}

QList<ForeignService> findForeignServices(const QString &home)
{
    QList<ForeignService> found;
    if (home.isEmpty())
        return found;
    const QString units = home + u"/.config/systemd/user/"_s;
    for (const QString &name : {u"rensei-daemon"_s, u"dev.rensei.daemon"_s, u"dev.donmai.daemon"_s}) {
        const QString unit = name + u".service"_s;
        if (isForeignService(units + unit))
            found.append({unit, units + unit, QFileInfo(units + u"default.target.wants/"_s + unit).isSymLink(),
                u"systemctl --user disable --now "_s + unit});
    }
    for (const QString &label : {u"dev.donmai.daemon"_s, u"dev.rensei.daemon"_s}) {
        const QString plist = home + u"/Library/LaunchAgents/%1.plist"_s.arg(label);
        if (isForeignService(plist))
            found.append({label, plist, std::nullopt,
                u"launchctl bootout gui/$(id -u)/%1; launchctl disable gui/$(id -u)/%1"_s.arg(label)});
    }
    return found;
}

} // namespace rensei::install
