#include "tests/desktop/accessible.h"

#include "tests/desktop/desktop_process.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// As org.a11y.atspi.Accessible and AtspiStateType of AT-SPI2 have them.
static const QString accessibleInterface = u"org.a11y.atspi.Accessible"_s;
static const QString readerConnection = u"screen-reader"_s;
static const QString registryService = u"org.a11y.atspi.Registry"_s;
static constexpr int showingState = 25;
static constexpr qsizetype maxChildren = 200;
static constexpr int maxDepth = 40;

static QDBusConnection bus()
{
    return QDBusConnection(readerConnection);
}

static QDBusMessage askReader(const QDBusConnection &connection, const QDBusMessage &question)
{
    const QDBusPendingCall call = connection.asyncCall(question, 5'000);
    within(10s, [&call] { return call.isFinished(); });
    return call.reply();
}

static Accessible referenceIn(const QDBusArgument &argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    const bool isNothing = path.path().endsWith("/null"_L1);
    return isNothing ? Accessible() : Accessible(service, path.path());
}

QDBusMessage Accessible::call(const QString &interface, const QString &method, const QVariantList &arguments) const
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_service, m_path, interface, method);
    question.setArguments(arguments);
    return askReader(bus(), question);
}

QVariant Accessible::property(const QString &name) const
{
    const QDBusMessage reply = call(u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessibleInterface, name});
    return reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty()
        ? reply.arguments().first().value<QDBusVariant>().variant()
        : QVariant();
}

QString Accessible::name() const
{
    return property(u"Name"_s).toString();
}

QString Accessible::description() const
{
    return property(u"Description"_s).toString();
}

QString Accessible::role() const
{
    return call(accessibleInterface, u"GetRoleName"_s).arguments().value(0).toString();
}

QString Accessible::text() const
{
    const QDBusMessage reply = call(u"org.a11y.atspi.Text"_s, u"GetText"_s, {0, -1});
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments().value(0).toString() : QString();
}

bool Accessible::isShowing() const
{
    const QDBusMessage reply = call(accessibleInterface, u"GetState"_s);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return false;
    const auto bits = qdbus_cast<QList<uint>>(reply.arguments().first());
    return !bits.isEmpty() && (bits.first() >> showingState & 1U) != 0;
}

QList<Accessible> Accessible::children() const
{
    QList<Accessible> found;
    const QDBusMessage reply = call(accessibleInterface, u"GetChildren"_s);
    if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
        return found;
    const auto list = reply.arguments().first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd())
        found.append(referenceIn(list));
    list.endArray();
    found.resize(std::min(found.size(), maxChildren));
    return found;
}

Accessible Accessible::parent() const
{
    const QVariant value = property(u"Parent"_s);
    return value.isValid() ? referenceIn(value.value<QDBusArgument>()) : Accessible();
}

/// Calls `visit` for what shows, parents first.
static void walk(const Accessible &from, const std::function<void(const Accessible &, int depth)> &visit, int depth = 0)
{
    if (depth > maxDepth || from.isNull())
        return;
    visit(from, depth);
    for (const Accessible &child : from.children()) {
        if (child.isShowing())
            walk(child, visit, depth + 1);
    }
}

QList<Accessible> Accessible::all(const std::function<bool(const Accessible &)> &holds) const
{
    QList<Accessible> found;
    walk(*this, [&](const Accessible &one, int) {
        if (holds(one))
            found.append(one);
    });
    return found;
}

bool Accessible::contains(const QString &text) const
{
    return !all([&text](const Accessible &one) {
        return one.name().contains(text) || one.text().contains(text);
    }).isEmpty();
}

QString Accessible::told() const
{
    return isNull() ? u"nothing"_s : u"%1 “%2” (%3) [%4]"_s.arg(role(), name(), description(), text());
}

QString Accessible::tree() const
{
    QString lines;
    walk(*this, [&lines](const Accessible &one, int depth) { lines += QString(2 * depth, u' ') + one.told() + u'\n'; });
    return lines;
}

ScreenReader::ScreenReader()
{
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    m_bus.setStandardOutputFile(QProcess::nullDevice());
}

ScreenReader::~ScreenReader()
{
    QDBusConnection::disconnectFromBus(readerConnection);
    m_bus.terminate();
    if (!m_bus.waitForFinished(5'000)) {
        m_bus.kill();
        m_bus.waitForFinished();
    }
}

QString ScreenReader::launcher()
{
    for (const QString &path :
        {u"/usr/libexec/at-spi-bus-launcher"_s, u"/usr/lib/at-spi2-core/at-spi-bus-launcher"_s}) {
        if (QFileInfo(path).isExecutable())
            return path;
    }
    return {};
}

bool ScreenReader::start()
{
    m_bus.start(launcher(), {u"--launch-immediately"_s});
    m_bus.waitForStarted();
    QString address;
    const bool isUp = within(10s, [&address] {
        const QDBusMessage question
            = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
        address = askReader(QDBusConnection::sessionBus(), question).arguments().value(0).toString();
        return address.startsWith("unix:"_L1);
    });
    if (!isUp || !QDBusConnection::connectToBus(address, readerConnection).isConnected())
        return false;
    bus().connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, this, SLOT(stateChanged(QDBusMessage)));
    // Programs say nothing that nobody has asked for.
    for (const QString &event : {u"object:state-changed:focused"_s, u"object:state-changed:showing"_s}) {
        QDBusMessage wish = QDBusMessage::createMethodCall(
            registryService, u"/org/a11y/atspi/registry"_s, registryService, u"RegisterEvent"_s);
        wish.setArguments({event, QStringList(), QString()});
        if (askReader(bus(), wish).type() != QDBusMessage::ReplyMessage)
            return false;
    }
    return true;
}

void ScreenReader::stateChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() < 2 || arguments.at(1).toInt() != 1)
        return;
    const Accessible source(message.service(), message.path());
    if (arguments.first() == "focused"_L1)
        m_focus = source;
    else if (arguments.first() == "showing"_L1)
        m_shown.append(source);
}

QStringList ScreenReader::alerts() const
{
    QStringList texts;
    for (const Accessible &one : m_shown) {
        if (one.role() == "notification"_L1)
            texts.append(one.name());
    }
    return texts;
}

Accessible ScreenReader::window(qint64 pid, const QString &title) const
{
    const Accessible desktop(registryService, u"/org/a11y/atspi/accessible/root"_s);
    for (const Accessible &program : desktop.children()) {
        const QDBusReply<uint> owner = bus().interface()->servicePid(program.service());
        if (!owner.isValid() || owner.value() != pid)
            continue;
        for (const Accessible &window : program.children()) {
            if (window.isShowing() && window.name().startsWith(title))
                return window;
        }
    }
    return {};
}

} // namespace rensei::tests

#include "moc_accessible.cpp"
