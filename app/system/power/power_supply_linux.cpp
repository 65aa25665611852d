#include "app/system/power/power_supply.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>

#include <cmath>
#include <memory>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;

namespace {

struct PowerInquiry {
    PowerSupply supply;
    int unanswered = 0;
    std::function<void(const PowerSupply &)> then;
};

} // namespace

static QDBusMessage propertyCall(const QString &path, const QString &interface, const QString &property)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.UPower"_s, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    call.setAutoStartService(false); // what does not run knows nothing
    call << interface << property;
    return call;
}

static void ask(QObject *context, const QDBusMessage &call, const std::shared_ptr<PowerInquiry> &inquiry,
    std::function<void(PowerSupply &, const QVariant &)> apply)
{
    constexpr int timeout = 2000; // ms
    ++inquiry->unanswered;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call, timeout), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [watcher, inquiry, apply = std::move(apply)] {
            watcher->deleteLater();
            const QVariantList answer = watcher->reply().arguments();
            if (!watcher->isError() && !answer.isEmpty())
                apply(inquiry->supply, answer.first().value<QDBusVariant>().variant());
            if (--inquiry->unanswered == 0)
                inquiry->then(inquiry->supply);
        });
}

void readPowerSupply(QObject *context, std::function<void(const PowerSupply &)> then)
{
    // Without a connection a call never ends.
    if (!QDBusConnection::systemBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then({}); }, Qt::QueuedConnection);
        return;
    }
    const auto inquiry = std::make_shared<PowerInquiry>(PowerInquiry{{}, 0, std::move(then)});
    ask(context, propertyCall(u"/org/freedesktop/UPower"_s, u"org.freedesktop.UPower"_s, u"OnBattery"_s), inquiry,
        [](PowerSupply &supply, const QVariant &answer) { supply.isOnBattery = answer.toBool(); });
    ask(context,
        propertyCall(
            u"/org/freedesktop/UPower/devices/DisplayDevice"_s, u"org.freedesktop.UPower.Device"_s, u"Percentage"_s),
        inquiry, [](PowerSupply &supply, const QVariant &answer) {
            bool isNumber = false;
            const double percent = answer.toDouble(&isNumber);
            if (isNumber && percent >= 0 && percent <= 100)
                supply.percent = static_cast<int>(std::lround(percent));
        });
}

} // namespace rensei::app
