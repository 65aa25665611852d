#include "app/text/network_text.h"

#include <QLocale>

namespace rensei::app {

using Outcome = NetworkTest::Outcome;

QString NetworkText::tried(const NetworkTest &test)
{
    if (test.outcome() == Outcome::None)
        return {};
    const QString server = test.serverUrl().toDisplayString(QUrl::RemoveUserInfo);
    switch (test.proxy()) {
    case NetworkTest::Way::Proxy::None:
        return tr("Asking %1 for its first page, without a proxy and without your key.", "an address").arg(server);
    case NetworkTest::Way::Proxy::System:
        return tr("Asking %1 for its first page, as the system says, without your key.", "an address").arg(server);
    case NetworkTest::Way::Proxy::Named:
        break;
    }
    return tr("Asking %1 for its first page, by the proxy %2, without your key.", "two addresses")
        .arg(server, test.proxyAddress());
}

QString NetworkText::result(const NetworkTest &test)
{
    const QString seconds = QLocale().toString(double(test.time().count()) / 1000, 'f', 1);
    switch (test.outcome()) {
    case Outcome::None:
    case Outcome::Running:
        return {};
    case Outcome::Answered:
        return tr("It was reached: it answered with %1 after %2 s.", "an HTTP status, a time")
            .arg(QString::number(test.httpStatus()), seconds);
    case Outcome::NotTrusted:
        return tr("It was reached, but not trusted: %1. If a certificate of your company or network stands in between, "
                  "choose its file above.",
            "why")
            .arg(test.detail());
    case Outcome::ProxyPassword:
        return tr("The proxy wants a user name and a password, or others than it got. Enter them above, below the "
                  "proxy's address.");
    case Outcome::TimedOut:
        return tr("No answer came within %1 s. Check the address of the proxy, and the connection.", "a time")
            .arg(seconds);
    case Outcome::NoAnswer:
        break;
    }
    return tr("It was not reached: %1. Check the address of the proxy, and the connection.", "why").arg(test.detail());
}

} // namespace rensei::app
