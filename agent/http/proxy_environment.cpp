#include "agent/http/proxy_environment.h"

#include "agent/http/server_url.h"
#include "agent/http/texts.h"

#include <QLoggingCategory>

namespace rensei::http {

Q_LOGGING_CATEGORY(lcProxy, "rensei.proxy")

using namespace Qt::StringLiterals;

static QString valueOf(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name).trimmed();
    return value.isEmpty() ? environment.value(name.toUpper()).trimmed() : value;
}

static bool isExempt(const QUrl &serverUrl, const QString &exempt)
{
    const QString host = serverUrl.host();
    for (QString name : exempt.split(u',', Qt::SkipEmptyParts)) {
        name = name.trimmed();
        if (name == "*"_L1)
            return true;
        const QUrl withPort(u"//"_s + name);
        if (withPort.port() >= 0) {
            if (withPort.port() != serverUrl.port(serverUrl.scheme() == "https"_L1 ? 443 : 80))
                continue;
            name = withPort.host();
        }
        if (name.startsWith(u'.'))
            name.remove(0, 1);
        const bool isSame = host.compare(name, Qt::CaseInsensitive) == 0;
        if (!name.isEmpty() && (isSame || host.endsWith(u'.' + name, Qt::CaseInsensitive)))
            return true;
    }
    return false;
}

static QNetworkProxy proxyIn(const QString &text)
{
    const QUrl url(text.contains("://"_L1) ? text : u"http://"_s + text);
    if (url.host().isEmpty()) {
        // Not its value, which may hold a password.
        qCWarning(lcProxy) << "the environment names a proxy that is no address";
        return QNetworkProxy::DefaultProxy;
    }
    const bool isSocks = url.scheme().startsWith("socks"_L1);
    if (url.scheme() != "http"_L1 && !isSocks)
        qCWarning(lcProxy).noquote() << "a proxy over" << url.scheme() << "is spoken to over http";
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
        static_cast<quint16>(url.port(isSocks ? 1080 : 8080)), url.userName(QUrl::FullyDecoded),
        url.password(QUrl::FullyDecoded));
}

static bool isSystem(const QString &setting)
{
    return setting.isEmpty() || setting == "system"_L1;
}

Result<void> checkProxySetting(const QString &setting)
{
    if (isSystem(setting) || setting == "none"_L1)
        return {};
    const QUrl url(setting.contains("://"_L1) ? setting : u"http://"_s + setting);
    if (!url.userInfo().isEmpty())
        return failLocally(
            HttpText::tr("The proxy's address holds a user name or a password, which the file is no place for. Leave "
                         "them out: the name is the setting network.proxyUser, and the keychain keeps the password, "
                         "after rensei-agent config set network.proxyPassword."));
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || !isKnown || !isBare)
        return failLocally(
            HttpText::tr("The proxy must be system, none, or an address such as http://proxy.example:8080 or "
                         "socks5://proxy.example:1080."));
    return {};
}

QString proxyAddress(const QString &setting)
{
    if (isSystem(setting) || setting == "none"_L1 || !checkProxySetting(setting))
        return {};
    const QNetworkProxy proxy = proxyIn(setting);
    const QString scheme = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5"_s : u"http"_s;
    QUrl url;
    url.setScheme(scheme);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    return url.toString(QUrl::FullyEncoded);
}

QString proxyLoginAdvice()
{
    return HttpText::tr(
        "Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with "
        "rensei-agent config set network.proxyPassword; network.proxy names the proxy itself.");
}

QNetworkProxy proxyFor(const QUrl &serverUrl, const QProcessEnvironment &environment, const QString &setting)
{
    // Loopback is never proxied, whatever the environment says.
    if (isLoopback(serverUrl.host()) || setting == "none"_L1
        || isExempt(serverUrl, valueOf(environment, u"no_proxy"_s)))
        return QNetworkProxy::NoProxy;
    if (!isSystem(setting) && checkProxySetting(setting))
        return proxyIn(setting);
    for (const QString &name : {serverUrl.scheme() + u"_proxy"_s, u"all_proxy"_s}) {
        const QString value = valueOf(environment, name);
        if (!value.isEmpty())
            return proxyIn(value);
    }
    return QNetworkProxy::DefaultProxy;
}

} // namespace rensei::http
