#include "app/system/user_activity.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto replyTimeout = 2s;

namespace {

struct Inquiry {
    UserActivity activity;
    qsizetype unanswered = 0;
    std::function<void(const UserActivity &)> then;
};

struct Question {
    QDBusConnection bus;
    QDBusMessage call;
    std::function<UserActivity(const QVariant &answer)> read;
};

} // namespace

static QDBusMessage methodCall(
    const QString &service, const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setAutoStartService(false); // what does not run knows nothing
    return call;
}

static UserActivity readLocked(const QVariant &answer)
{
    return {.isLocked = answer.toBool()};
}

static QList<Question> questions()
{
    QDBusConnection session = QDBusConnection::sessionBus();
    const QString freedesktop = u"org.freedesktop.ScreenSaver"_s;
    const QString gnome = u"org.gnome.ScreenSaver"_s;
    const QString mutter = u"org.gnome.Mutter.IdleMonitor"_s;
    const auto readSeconds
        = [](const QVariant &answer) { return UserActivity{.idle = std::chrono::seconds(answer.toUInt())}; };
    const auto readMilliseconds
        = [](const QVariant &answer) { return UserActivity{.idle = std::chrono::milliseconds(answer.toLongLong())}; };
    QDBusMessage locked = methodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1/session/auto"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    locked << u"org.freedesktop.login1.Session"_s << u"LockedHint"_s;
    return {
        {session, methodCall(freedesktop, u"/org/freedesktop/ScreenSaver"_s, freedesktop, u"GetActive"_s), readLocked},
        {session, methodCall(freedesktop, u"/org/freedesktop/ScreenSaver"_s, freedesktop, u"GetSessionIdleTime"_s),
            readSeconds},
        {session, methodCall(gnome, u"/org/gnome/ScreenSaver"_s, gnome, u"GetActive"_s), readLocked},
        {session, methodCall(mutter, u"/org/gnome/Mutter/IdleMonitor/Core"_s, mutter, u"GetIdletime"_s),
            readMilliseconds},
        {QDBusConnection::systemBus(), locked,
            [](const QVariant &answer) { return readLocked(answer.value<QDBusVariant>().variant()); }},
    };
}

/// What the X server knows. Under Wayland the one for old programs hears only of what is done in those.
static UserActivity readFromX11()
{
    if (!qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return {};
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> display(
        xcb_connect(nullptr, nullptr), &xcb_disconnect);
    if (xcb_connection_has_error(display.get()) != 0)
        return {};
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(display.get(), &xcb_screensaver_id);
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(display.get())).data;
    if (extension == nullptr || extension->present == 0 || screen == nullptr)
        return {};
    const std::unique_ptr<xcb_screensaver_query_info_reply_t, decltype(&std::free)> info(
        xcb_screensaver_query_info_reply(
            display.get(), xcb_screensaver_query_info(display.get(), screen->root), nullptr),
        &std::free);
    return info ? UserActivity{.idle = std::chrono::milliseconds(info->ms_since_user_input)} : UserActivity();
}

void readUserActivity(QObject *context, std::function<void(const UserActivity &)> then)
{
    QList<Question> all = questions();
    // Without a connection a call never ends.
    all.removeIf([](const Question &question) { return !question.bus.isConnected(); });
    if (all.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(readFromX11()); }, Qt::QueuedConnection);
        return;
    }
    const auto inquiry = std::make_shared<Inquiry>(Inquiry{readFromX11(), all.size(), std::move(then)});
    for (Question &question : all) {
        const int ms = static_cast<int>(std::chrono::milliseconds(replyTimeout).count());
        auto *watcher = new QDBusPendingCallWatcher(question.bus.asyncCall(question.call, ms), context);
        QObject::connect(
            watcher, &QDBusPendingCallWatcher::finished, context, [watcher, inquiry, read = std::move(question.read)] {
                watcher->deleteLater();
                const QList<QVariant> answer = watcher->reply().arguments();
                if (!watcher->isError() && !answer.isEmpty())
                    inquiry->activity = merged(inquiry->activity, read(answer.first()));
                if (--inquiry->unanswered == 0)
                    inquiry->then(inquiry->activity);
            });
    }
}

} // namespace rensei::app
