#include "tests/desktop/desktop_process.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static const QString itemInterface = u"org.kde.StatusNotifierItem"_s;
static const QString itemPath = u"/StatusNotifierItem"_s;
static const QString menuInterface = u"com.canonical.dbusmenu"_s;

bool within(std::chrono::milliseconds limit, const std::function<bool()> &holds)
{
    return QTest::qWaitFor(holds, static_cast<int>(limit.count()));
}

std::optional<QString> run(const QString &program, const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!environment.isEmpty())
        process.setEnvironment(environment);
    process.start(program, arguments);
    if (!within(20s, [&] { return process.state() == QProcess::NotRunning; }))
        return std::nullopt;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Asks on the bus while this thread's events go on; an error comes back as a message of that type.
static QDBusMessage ask(const QString &service, const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, method);
    question.setArguments(arguments);
    // Not QDBus::BlockWithGui, which waits for ever when the reply is there before it listens (seen in Qt 6.4).
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(question, 5'000);
    within(10s, [&call] { return call.isFinished(); });
    return call.reply();
}

static QVariant propertyOf(const QString &service, const QString &path, const QString &interface, const QString &name)
{
    const QDBusMessage reply = ask(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name});
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return {};
    return reply.arguments().first().value<QDBusVariant>().variant();
}

Panel::Panel(Kind kind)
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    if (kind == Kind::Embedding) {
        m_process.start(u"trayer"_s, {u"--edge"_s, u"bottom"_s, u"--SetPartialStrut"_s, u"false"_s});
    } else {
        const QString folder = QDir::homePath() + u"/.config/lxqt"_s;
        QDir().mkpath(folder);
        QFile file(folder + u"/panel.conf"_s);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the panel's configuration cannot be written");
        file.write("[General]\npanels=panel1\n[panel1]\nplugins=statusnotifier\nposition=Bottom\npanelSize=32\n"
                   "iconSize=22\n[statusnotifier]\ntype=statusnotifier\n");
        file.close();
        m_process.start(u"lxqt-panel"_s, QStringList());
    }
    m_process.waitForStarted();
}

Panel::~Panel()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool Panel::isInstalled(Kind kind)
{
    return !QStandardPaths::findExecutable(kind == Kind::Notifier ? u"lxqt-panel"_s : u"trayer"_s).isEmpty();
}

DesktopProcess::DesktopProcess(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
}

DesktopProcess::~DesktopProcess()
{
    end();
}

void DesktopProcess::end()
{
    if (!isRunning())
        return;
    m_process.terminate();
    if (!within(10s, [this] { return !isRunning(); })) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void DesktopProcess::start()
{
    m_service.clear();
    m_process.setEnvironment(environment);
    m_process.start(QStringLiteral(DESKTOP_PROGRAM), m_arguments);
    m_process.waitForStarted();
}

QList<qint64> DesktopProcess::children(const QString &program) const
{
    QList<qint64> found;
    QFile list(u"/proc/%1/task/%1/children"_s.arg(pid()));
    if (!list.open(QIODevice::ReadOnly))
        return found;
    for (const QByteArray &id : list.readAll().split(' ')) {
        if (QFile::symLinkTarget(u"/proc/%1/exe"_s.arg(QString::fromLatin1(id))).section(u'/', -1) == program)
            found.append(id.toLongLong());
    }
    return found;
}

bool DesktopProcess::hasIcon()
{
    const QString watcher = u"org.kde.StatusNotifierWatcher"_s;
    const QStringList items
        = propertyOf(watcher, u"/StatusNotifierWatcher"_s, watcher, u"RegisteredStatusNotifierItems"_s).toStringList();
    for (const QString &item : items) {
        const QString service = item.section(u'/', 0, 0);
        const QDBusReply<uint> owner = QDBusConnection::sessionBus().interface()->servicePid(service);
        if (!owner.isValid() || owner.value() != pid())
            continue;
        m_service = service;
        return true;
    }
    return false;
}

QVariant DesktopProcess::property(const QString &name)
{
    return m_service.isEmpty() && !hasIcon() ? QVariant() : propertyOf(m_service, itemPath, itemInterface, name);
}

/// The pictures of an icon: width, height, and the pixels in the order of the network.
static QImage largestOf(const QDBusArgument &pictures)
{
    QImage largest;
    pictures.beginArray();
    while (!pictures.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        pictures.beginStructure();
        pictures >> width >> height >> bytes;
        pictures.endStructure();
        if (width <= largest.width())
            continue;
        largest = QImage(width, height, QImage::Format_ARGB32);
        for (int i = 0; i < width * height; ++i)
            largest.setPixel(i % width, i / width, qFromBigEndian<quint32>(bytes.constData() + i * 4));
    }
    pictures.endArray();
    return largest;
}

QString DesktopProcess::toolTip()
{
    const QVariant value = property(u"ToolTip"_s);
    if (!value.isValid())
        return {};
    const auto tip = value.value<QDBusArgument>();
    QString iconName, title, text;
    tip.beginStructure();
    tip >> iconName;
    largestOf(tip);
    tip >> title >> text;
    tip.endStructure();
    return text.isEmpty() ? title : title + u'\n' + text;
}

QImage DesktopProcess::icon()
{
    const QVariant value = property(u"IconPixmap"_s);
    return value.isValid() ? largestOf(value.value<QDBusArgument>()) : QImage();
}

/// An entry of a menu and all below it.
QList<DesktopProcess::Entry> DesktopProcess::entries(const QDBusArgument &item)
{
    Entry own;
    QVariantMap properties;
    item.beginStructure();
    item >> own.id >> properties;
    own.text = properties.value(u"label"_s).toString();
    own.isEnabled = properties.value(u"enabled"_s, true).toBool();
    own.isVisible = properties.value(u"visible"_s, true).toBool();
    QList<Entry> all{own};
    item.beginArray();
    while (!item.atEnd()) {
        QDBusVariant child;
        item >> child;
        all.append(entries(child.variant().value<QDBusArgument>()));
    }
    item.endArray();
    item.endStructure();
    return all;
}

QString DesktopProcess::menuPath()
{
    return property(u"Menu"_s).value<QDBusObjectPath>().path();
}

QList<DesktopProcess::Entry> DesktopProcess::menu()
{
    const QDBusMessage layout = ask(m_service, menuPath(), menuInterface, u"GetLayout"_s, {0, -1, QStringList()});
    return layout.arguments().size() < 2 ? QList<Entry>() : entries(layout.arguments().at(1).value<QDBusArgument>());
}

bool DesktopProcess::offers(const QString &action)
{
    const QList<Entry> all = menu();
    return std::any_of(all.begin(), all.end(), [&action](const Entry &one) {
        return one.isEnabled && one.isVisible && QString(one.text).remove(u'_').endsWith(action);
    });
}

QStringList DesktopProcess::menuTexts()
{
    QStringList texts;
    for (const Entry &one : menu())
        texts.append(one.text);
    return texts;
}

bool DesktopProcess::click(const QString &entry)
{
    for (const Entry &one : menu()) {
        if (!one.isEnabled || !QString(one.text).remove(u'_').startsWith(entry))
            continue;
        ask(m_service, menuPath(), menuInterface, u"Event"_s,
            {one.id, u"clicked"_s, QVariant::fromValue(QDBusVariant(0)), 0u});
        return true;
    }
    return false;
}

QStringList DesktopProcess::windows() const
{
    QStringList titles;
    const QString all = run(u"wmctrl"_s, {u"-l"_s, u"-p"_s}).value_or(QString());
    for (const QString &line : all.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u' ', Qt::SkipEmptyParts); // window, workspace, process, host, title
        if (parts.size() > 4 && parts.at(2).toLongLong() == pid())
            titles.append(parts.mid(4).join(u' ').remove(u" — Rensei Desktop"_s));
    }
    return titles;
}

} // namespace rensei::tests
