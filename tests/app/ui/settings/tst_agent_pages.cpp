#include "app/ui/settings/advanced_page.h"
#include "app/ui/settings/limits_page.h"
#include "app/ui/settings/network_page.h"
#include "app/widgets/window_input.h"
#include "tests/app/backend/computer/config_run_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

template <typename Field>
static Field &fieldNamed(const QWidget &page, const QString &name)
{
    for (Field *field : page.findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return *field;
    }
    qFatal("no field %s", qPrintable(name));
}

/// The page about the network, with a played program and platform.
struct NetworkPageFixture : ConfigRunFixture {
    FakeTransport *transport = nullptr;
    QObject sender;
    NetworkTest::Way::Proxy proxy = NetworkTest::Way::Proxy::System;
    NetworkTest test{{clock, [] { return QUrl(u"https://app.example"_s); },
        [this](const QUrl &) {
            auto made = std::make_unique<FakeTransport>();
            transport = made.get();
            return NetworkTest::Way{std::move(made), proxy, u"proxy.example:81"_s};
        }}};
    NetworkPage page{run, test};

    void open(const QString &setting, const QString &file = {})
    {
        present(page);
        answer(settings({{u"network.proxy"_s, setting}, {u"network.caFile"_s, file}}));
        answer(decisions());
    }
    bool says(const QString &text) { return labelsIn(page).join(u'\n').contains(text); }
    QComboBox &kind() { return fieldNamed<QComboBox>(page, u"Proxy"_s); }
    QLineEdit &address() { return fieldNamed<QLineEdit>(page, u"Address of the proxy"_s); }
    QLineEdit &password() { return fieldNamed<QLineEdit>(page, u"Password for the proxy"_s); }
    QLineEdit &file() { return fieldNamed<QLineEdit>(page, u"Certificates to trust, too (a PEM file)"_s); }
    QAbstractButton &tryIt() { return *buttonNamed(page, u"Test the connection"_s); }
};

class AgentPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsSayWhatIsUsualAndWhatHappens()
    {
        ConfigRunFixture s;
        LimitsPage page(s.run);
        present(page);
        s.answer(ConfigRunFixture::settings(
            {{u"capacity.maxMemoryMb"_s, 0}, {u"capacity.maxProcesses"_s, 2048}, {u"capacity.priority"_s, u"low"_s}}));
        s.answer(ConfigRunFixture::decisions());
        auto &memory = fieldNamed<QSpinBox>(page, u"Memory of all sessions together"_s);
        QCOMPARE(memory.text(), u"no limit"_s);
        QVERIFY(labelsIn(page).contains(u"When they take more, the one that takes the most is ended. Usual: 4 MiB."_s));
        memory.setValue(2048);
        QCOMPARE(memory.text(), u"2048 MiB"_s);
        QCOMPARE(s.asked(), u"config set capacity.maxMemoryMb 2048 --json --state-dir /s"_s);
        auto &priority = fieldNamed<QComboBox>(page, u"Priority of sessions"_s);
        priority.setFocus();
        QTest::keyClick(&priority, Qt::Key_Down);
        s.answer(ConfigRunFixture::settings({{u"capacity.maxMemoryMb"_s, 2048}, {u"capacity.priority"_s, u"low"_s}}));
        QCOMPARE(s.asked(), u"config set capacity.priority normal --json --state-dir /s"_s);
        QVERIFY(!fieldNamed<QSpinBox>(page, u"Memory of a session"_s).isEnabled()); // an older agent does not tell it
    }

    void aNumberThatIsBeingTypedCountsWhenThePageIsLeft()
    {
        ConfigRunFixture s;
        LimitsPage page(s.run);
        present(page);
        s.answer(ConfigRunFixture::settings({{u"capacity.maxProcesses"_s, 20}}));
        s.answer(ConfigRunFixture::decisions());
        auto &processes = fieldNamed<QSpinBox>(page, u"Processes of all sessions together"_s);
        processes.setFocus();
        processes.selectAll();
        QTest::keyClicks(&processes, u"64"_s);
        QCOMPARE(s.askings(), 2);
        page.hide();
        QCOMPARE(s.asked(), u"config set capacity.maxProcesses 64 --json --state-dir /s"_s);
    }

    void aProxyIsTyped()
    {
        NetworkPageFixture s;
        s.open(u"system"_s);
        QVERIFY(!s.address().isVisible());
        s.kind().setFocus();
        QTest::keyClick(&s.kind(), Qt::Key_End);
        QVERIFY(s.address().isVisible());
        QCOMPARE(s.askings(), 2); // there is no address yet
        s.run.look();
        s.answer(ConfigRunFixture::settings({{u"network.proxy"_s, u"system"_s}}));
        s.answer(ConfigRunFixture::decisions());
        QVERIFY(s.address().isVisible()); // what is begun stays
        s.address().setText(u"http://p:81"_s);
        QTest::keyClick(&s.address(), Qt::Key_Return);
        QCOMPARE(s.asked(), u"config set network.proxy http://p:81 --json --state-dir /s"_s);
        Q_EMIT s.process().errorOutput("rensei-agent: Leave them out.\n");
        s.answer({}, 2);
        QVERIFY(s.says(u"This was not changed. The agent's program says: “Leave them out.”"_s));
        QCOMPARE(s.address().text(), u"http://p:81"_s); // to be corrected
        s.address().setText(u"http://p:82"_s);
        QTest::keyClick(&s.address(), Qt::Key_Return);
        s.answer(ConfigRunFixture::settings({{u"network.proxy"_s, u"http://p:82"_s}}));
        QVERIFY(s.says(u"It counts for this program at once"_s));
        s.kind().setFocus();
        QTest::keyClick(&s.kind(), Qt::Key_Home);
        QCOMPARE(s.asked(), u"config set network.proxy system --json --state-dir /s"_s);
        QVERIFY(!s.address().isVisible());
    }

    void anotherLanguageKeepsAnAddressThatWasNotTaken()
    {
        NetworkPageFixture s;
        s.open(u"system"_s);
        s.kind().setFocus();
        QTest::keyClick(&s.kind(), Qt::Key_End);
        s.address().setText(u"http://p"_s);
        NetworkPageFixture other;
        other.open(u"system"_s);
        WindowInput::of(s.page).putInto(other.page);
        QVERIFY(other.address().isVisible());
        QCOMPARE(other.address().text(), u"http://p"_s);
        QCOMPARE(other.kind().currentIndex(), other.kind().count() - 1);
    }

    void theProxysPasswordGoesToTheKeychainOnly()
    {
        NetworkPageFixture s;
        s.open(u"system"_s);
        QVERIFY(!s.password().isVisible()); // it is for a proxy that is named
        s.run.look();
        const QByteArray named
            = ConfigRunFixture::settings({{u"network.proxy"_s, u"http://p:82"_s}, {u"network.proxyUser"_s, u"mara"_s}});
        s.answer(named);
        s.answer(ConfigRunFixture::decisions());
        QVERIFY(s.password().isVisible());
        QCOMPARE(s.password().echoMode(), QLineEdit::Password);
        s.password().setFocus();
        QTest::keyClicks(&s.password(), u"pass word"_s);
        QTest::keyClick(&s.password(), Qt::Key_Return);
        QCOMPARE(s.asked(), u"config set network.proxyPassword --secret-stdin --json --state-dir /s"_s);
        QCOMPARE(s.processes.made.last()->written, "pass word\n"_ba);
        QCOMPARE(s.password().text(), QString());
        Q_EMIT s.process().errorOutput("rensei-agent: The keychain is locked.\n");
        s.answer({}, 1);
        QVERIFY(s.says(u"The keychain is locked."_s));
        QTest::keyClicks(&s.password(), u"other"_s);
        QTest::keyClick(&s.password(), Qt::Key_Return);
        QVERIFY(!s.says(u"The password is stored in the keychain."_s));
        s.answer(named);
        QVERIFY(s.says(u"The password is stored in the keychain."_s));
        QCOMPARE(s.askings(), 6);
        s.run.set(u"network.proxy"_s, u"http://other:82"_s);
        QVERIFY(!s.says(u"The password is stored in the keychain."_s)); // not for that one
    }

    void aFileOfCertificatesIsTypedAndTakenAway()
    {
        NetworkPageFixture s;
        s.open(u"system"_s);
        s.file().setFocus();
        QTest::keyClicks(&s.file(), u"/c/a.pem"_s);
        s.kind().setFocus();
        QCOMPARE(s.asked(), u"config set network.caFile /c/a.pem --json --state-dir /s"_s);
        s.answer(ConfigRunFixture::settings({{u"network.proxy"_s, u"system"_s}, {u"network.caFile"_s, u"/c/a.pem"_s}}));
        s.file().setFocus();
        s.file().clear();
        s.page.hide();
        QCOMPARE(s.asked(), u"config unset network.caFile --json --state-dir /s"_s);
    }

    void aTrySaysWhatItTriedAndWhatCame_data()
    {
        QTest::addColumn<Error>("error"); // with a status: the answer
        QTest::addColumn<QString>("expected");
        QTest::newRow("an answer") << Error{.httpStatus = 200}
                                   << u"It was reached: it answered with 200 after 2.0 s."_s;
        QTest::newRow("a refusal") << Error{.kind = ErrorKind::Forbidden, .httpStatus = 403}
                                   << u"it answered with 403"_s;
        QTest::newRow("another's certificate")
            << Error{.kind = ErrorKind::Offline, .detail = u"issued by “x”"_s, .barrier = Barrier::Certificate}
            << u"not trusted: issued by “x”."_s;
        QTest::newRow("a password") << Error{.kind = ErrorKind::Offline, .barrier = Barrier::ProxyPassword}
                                    << u"The proxy wants a user name and a password, or others than it got."_s;
        QTest::newRow("nothing") << Error{.kind = ErrorKind::Offline, .timedOut = true} << u"No answer came within"_s;
        QTest::newRow("no connection") << Error{.kind = ErrorKind::Offline, .detail = u"refused"_s}
                                       << u"It was not reached: refused."_s;
    }

    void aTrySaysWhatItTriedAndWhatCame()
    {
        QFETCH(Error, error);
        QFETCH(QString, expected);
        NetworkPageFixture s;
        s.proxy = NetworkTest::Way::Proxy::Named;
        s.open(u"http://proxy.example:81"_s);
        s.tryIt().click();
        QVERIFY(!s.tryIt().isEnabled());
        QVERIFY(s.says(u"Asking https://app.example for its first page, by the proxy proxy.example:81"_s));
        QCOMPARE(s.transport->sent.size(), 1);
        QCOMPARE(s.transport->sent.first().deadline, 15s);
        QVERIFY(!s.transport->sent.first().bearer);
        s.clock.advance(2s);
        if (error.httpStatus == 200)
            s.transport->answer(200);
        else
            s.transport->answer(error);
        QVERIFY2(s.says(expected), qPrintable(labelsIn(s.page).join(u'\n')));
        QVERIFY(s.tryIt().isEnabled());
        // Other settings: it says nothing about them.
        s.run.set(u"network.proxy"_s, u"none"_s);
        QVERIFY(!s.says(u"Asking https://app.example"_s));
    }

    void aLateAnswerIsNoAnswerToOtherSettings()
    {
        NetworkPageFixture s;
        s.open(u"system"_s);
        s.tryIt().click();
        s.run.set(u"network.proxy"_s, u"none"_s);
        QCOMPARE(s.transport->waiting(), 0); // nobody listens any more
        QCOMPARE(s.test.outcome(), NetworkTest::Outcome::None);
    }

    void placesAreOpenedAndCopied()
    {
        ConfigRunFixture s;
        const QTemporaryDir folder;
        QStringList opened;
        bool opens = true;
        bool keeps = true;
        QString version;
        AdvancedPage page({s.run, {{u"Logs"_s, folder.path()}, {u"Settings"_s, folder.filePath(u"none"_s)}},
            [&](const QString &path) {
                opened.append(path);
                return opens;
            },
            [&] { return version; }, [&] { return keeps; }});
        present(page);
        const auto says = [&page](const QString &text) { return labelsIn(page).join(u'\n').contains(text); };
        const auto click = [&page](const QString &name) { fieldNamed<QAbstractButton>(page, name).click(); };
        QVERIFY(says(u"The agent does not answer, so its version is not known."_s));
        click(u"Open: Logs"_s);
        QCOMPARE(opened, QStringList{folder.path()});
        opens = false;
        click(u"Open: Logs"_s);
        QVERIFY(says(u"No program opened this."_s));
        click(u"Open: Settings"_s);
        QVERIFY(says(u"This is not there yet"_s));
        QCOMPARE(opened.size(), 2);
        click(u"Copy: Settings"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(folder.filePath(u"none"_s)));
        buttonNamed(page, u"Reset sizes of windows"_s)->click();
        QVERIFY(says(u"The sizes are reset."_s));
        keeps = false;
        buttonNamed(page, u"Reset sizes of windows"_s)->click();
        QVERIFY(says(u"The settings of this program cannot be written."_s));
        page.hide();
        version = u"9.9"_s;
        page.show();
        QVERIFY(says(u", agent 9.9."_s));
    }
};

RENSEI_TEST(AgentPagesTest)

} // namespace rensei::tests

#include "tst_agent_pages.moc"
