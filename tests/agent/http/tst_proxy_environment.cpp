#include "agent/http/proxy_environment.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::http::proxyFor;

class TestProxyEnvironment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault10D17_everyProxyVariableCounts_data()
    {
        using Variables = QList<std::pair<QString, QString>>;
        QTest::addColumn<QString>("url");
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("proxy");
        const QString rensei = u"https://app.rensei.ai"_s;
        const auto all = std::pair(u"ALL_PROXY"_s, u"http://p:3128"_s);
        QTest::newRow("none: the system's") << rensei << Variables{} << u"default"_s;
        QTest::newRow("all, upper case") << rensei << Variables{all} << u"http p:3128"_s;
        QTest::newRow("all, lower case") << rensei << Variables{{u"all_proxy"_s, u"p:81"_s}} << u"http p:81"_s;
        QTest::newRow("https, upper case") << rensei << Variables{{u"HTTPS_PROXY"_s, u"p:1"_s}, all} << u"http p:1"_s;
        QTest::newRow("https, both cases")
            << rensei << Variables{{u"HTTPS_PROXY"_s, u"a:1"_s}, {u"https_proxy"_s, u"b:2"_s}} << u"http b:2"_s;
        QTest::newRow("http is for http") << rensei << Variables{{u"http_proxy"_s, u"p:1"_s}} << u"default"_s;
        QTest::newRow("an empty one") << rensei << Variables{{u"https_proxy"_s, QString()}, all} << u"http p:3128"_s;
        QTest::newRow("socks") << rensei << Variables{{u"all_proxy"_s, u"socks5h://p"_s}} << u"socks p:1080"_s;
        QTest::newRow("an account") << rensei << Variables{{u"all_proxy"_s, u"http://me:a%40b@p:1"_s}}
                                    << u"http p:1 me a@b"_s;
        QTest::newRow("not for this machine") << u"http://127.0.0.1:3000"_s << Variables{all} << u"none"_s;
        const auto except = [&](const QString &names) { return Variables{all, {u"NO_PROXY"_s, names}}; };
        QTest::newRow("an exempt name") << rensei << except(u"x, app.rensei.ai"_s) << u"none"_s;
        QTest::newRow("an exempt domain") << rensei << except(u".rensei.ai"_s) << u"none"_s;
        QTest::newRow("an exempt domain without the dot") << rensei << except(u"rensei.ai"_s) << u"none"_s;
        QTest::newRow("an exempt port") << rensei << except(u"rensei.ai:443"_s) << u"none"_s;
        QTest::newRow("another port") << rensei << except(u"rensei.ai:8443"_s) << u"http p:3128"_s;
        QTest::newRow("all exempt") << rensei << except(u"*"_s) << u"none"_s;
        QTest::newRow("part of a name") << rensei << except(u"sei.ai"_s) << u"http p:3128"_s;
    }

    void fault10D17_everyProxyVariableCounts()
    {
        using Variables = QList<std::pair<QString, QString>>;
        QFETCH(QString, url);
        QFETCH(Variables, variables);
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        QTEST(described(proxyFor(QUrl(url), environment)), "proxy");
    }

    void aSettingComesBeforeTheVariables_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        const QString rensei = u"https://app.rensei.ai"_s;
        QTest::newRow("none") << u"none"_s << rensei << u"none"_s;
        QTest::newRow("the system's") << u"system"_s << rensei << u"http v:3128"_s;
        QTest::newRow("an address") << u"http://p:81"_s << rensei << u"http p:81"_s;
        QTest::newRow("a SOCKS address") << u"socks5://p"_s << rensei << u"socks p:1080"_s;
        QTest::newRow("a broken one") << u"http://me:pw@p:81"_s << rensei << u"http v:3128"_s;
        QTest::newRow("an exempt name") << u"http://p:81"_s << u"https://x.example"_s << u"none"_s;
        QTest::newRow("this machine") << u"http://p:81"_s << u"http://127.0.0.1:3000"_s << u"none"_s;
    }

    void aSettingComesBeforeTheVariables()
    {
        QFETCH(QString, setting);
        QFETCH(QString, url);
        QProcessEnvironment environment;
        environment.insert(u"https_proxy"_s, u"v:3128"_s);
        environment.insert(u"no_proxy"_s, u"x.example"_s);
        QTEST(described(proxyFor(QUrl(url), environment, setting)), "proxy");
    }

    void aWrongSettingIsTold_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("a bare address") << u"proxy.example:8080"_s << true;
        QTest::newRow("a user name") << u"http://me@p:1"_s << false;
        QTest::newRow("no address") << u"http://"_s << false;
        QTest::newRow("a path") << u"http://p/pac.js"_s << false;
        QTest::newRow("another scheme") << u"ftp://p"_s << false;
        QTest::newRow("words") << u"the usual one"_s << false;
    }

    void aWrongSettingIsTold()
    {
        QFETCH(QString, setting);
        const auto checked = rensei::http::checkProxySetting(setting);
        QTEST(checked.has_value(), "isGood");
        QVERIFY(checked || !checked.error().detail.contains(u"me@"_s));
    }

    void theNamedProxyHasOneAddress()
    {
        using rensei::http::proxyAddress;
        QCOMPARE(proxyAddress(u"proxy.example"_s), u"http://proxy.example:8080"_s);
        QCOMPARE(proxyAddress(u"http://Proxy.example:8080/"_s), u"http://proxy.example:8080"_s);
        QCOMPARE(proxyAddress(u"socks5://p"_s), u"socks5://p:1080"_s);
        for (const QString &none : {QString(), u"system"_s, u"none"_s, u"http://me@p:1"_s, u"ftp://p"_s})
            QCOMPARE(proxyAddress(none), QString());
    }

private:
    static QString described(const QNetworkProxy &proxy)
    {
        if (proxy.type() == QNetworkProxy::DefaultProxy)
            return u"default"_s;
        if (proxy.type() == QNetworkProxy::NoProxy)
            return u"none"_s;
        const QString type = proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks"_s : u"http"_s;
        return u"%1 %2:%3 %4 %5"_s.arg(type, proxy.hostName())
            .arg(proxy.port())
            .arg(proxy.user(), proxy.password())
            .trimmed();
    }
};

RENSEI_TEST(TestProxyEnvironment)
#include "tst_proxy_environment.moc"
