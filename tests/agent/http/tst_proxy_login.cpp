#include "agent/http/proxy_login.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QPointer>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using http::ProxyLogin;

/// A login whose passwords are read when the test says so.
struct ProxyLoginFixture {
    FakeClock clock;
    ProxyLogin login{clock};
    QStringList asked;
    std::function<void(SharedSecret)> answer;
    http::PasswordReader reader = [this](const QString &address, QObject *context, auto then) {
        asked.append(address);
        answer = [context = QPointer(context), then](const SharedSecret &secret) {
            if (context)
                then(secret);
        };
    };

    void tell(const QByteArray &password) { answer(share(Secret(QByteArray(password)))); }
    QString applied() const
    {
        QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"p"_s, 81);
        login.applyTo(proxy);
        return proxy.user() + u'/' + proxy.password();
    }
};

class ProxyLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAUserNoKeychainIsAsked()
    {
        ProxyLoginFixture f;
        f.login.use(u"http://p:81"_s, {}, f.reader);
        f.login.use({}, u"mara"_s, f.reader);
        QVERIFY(!f.login.isAwaited());
        QCOMPARE(f.asked, QStringList());
        QCOMPARE(f.applied(), u"/"_s);
    }

    void aPasswordIsKeptWhileItIsReadAgain()
    {
        ProxyLoginFixture f;
        f.login.use(u"http://p:81"_s, u"mara"_s, f.reader);
        QVERIFY(f.login.isAwaited());
        f.tell("one");
        QVERIFY(!f.login.isAwaited());
        QCOMPARE(f.applied(), u"mara/one"_s);
        QSignalSpy changed(&f.login, &ProxyLogin::changed);
        f.login.use(u"http://p:81"_s, u"mara"_s, f.reader);
        QVERIFY(!f.login.isAwaited());
        f.tell("one");
        QCOMPARE(changed.size(), 0); // connections stay
        f.login.use(u"http://p:81"_s, u"mara"_s, f.reader);
        f.tell("two");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(f.applied(), u"mara/two"_s);
    }

    void anotherProxyDoesNotGetIt()
    {
        ProxyLoginFixture f;
        f.login.use(u"http://p:81"_s, u"mara"_s, f.reader);
        const auto late = f.answer;
        f.login.use(u"http://other:81"_s, u"mara"_s, f.reader);
        late(share(Secret("one")));
        QCOMPARE(f.applied(), u"mara/"_s);
        QVERIFY(f.login.isAwaited());
        f.answer(nullptr);
        QCOMPARE(f.applied(), u"mara/"_s);
        QVERIFY(!f.login.isAwaited());
        QCOMPARE(f.asked, (QStringList{u"http://p:81"_s, u"http://other:81"_s}));
    }

    void oneThatIsRefusedIsReadAgainNowAndThen()
    {
        ProxyLoginFixture f;
        f.login.use(u"http://p:81"_s, u"mara"_s, f.reader);
        f.tell("one");
        f.login.refused();
        QCOMPARE(f.asked.size(), 1);
        f.clock.advance(30s);
        f.login.refused();
        f.login.refused();
        QCOMPARE(f.asked.size(), 2);
        f.tell("two");
        QCOMPARE(f.applied(), u"mara/two"_s);
    }

    void whatWaitsGoesOnWithoutAProxy()
    {
        ProxyLoginFixture f;
        f.login.use(u"http://p:81"_s, u"mara"_s, f.reader);
        QSignalSpy known(&f.login, &ProxyLogin::known);
        f.login.use({}, {}, f.reader);
        QCOMPARE(known.size(), 1);
        QVERIFY(!f.login.isAwaited());
    }
};

RENSEI_TEST(ProxyLoginTest)

} // namespace rensei::tests

#include "tst_proxy_login.moc"
