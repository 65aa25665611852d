#include "app/system/bus_notifier_linux.h"

#include "tests/app/system/fake_notifications.h"
#include "tests/support/test_case.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace rensei::app {

using namespace Qt::StringLiterals;
using tests::FakeNotifications;
using tests::settle;
using tests::soon;

static const QStringList allCapabilities{u"actions"_s, u"body"_s, u"body-markup"_s};

class BusNotifierTest : public QObject {
    Q_OBJECT

    static NoticeIcon drawIcon() { return {2, "redgreenbluepale"}; }

    struct BusFixture {
        FakeNotifications service;
        std::unique_ptr<BusNotifier> notifier = std::make_unique<BusNotifier>([] {
            return NoticeIcon{2, "redgreenbluepale"};
        });
        QSignalSpy clicked{notifier.get(), &Notifier::clicked};

        explicit BusFixture(const QStringList &capabilities = allCapabilities)
            : service(capabilities)
        {
        }

        /// Shows `notice` and waits for the service's reply.
        bool shows(const Notice &notice)
        {
            const qsizetype before = service.calls.size();
            notifier->show(notice);
            if (!soon([&] { return service.calls.size() == before + 1; }))
                return false;
            FakeNotifications::settle();
            return true;
        }
    };

    const Notice agent{.key = u"agent"_s, .title = u"The agent <stopped>"_s, .text = u"Exit 3 & \"no\" <b>log</b>"_s};

    const QByteArray m_dataDirs = qgetenv("XDG_DATA_DIRS");

private Q_SLOTS:
    void cleanup() { qputenv("XDG_DATA_DIRS", m_dataDirs); }

    void allPartsOfANoticeAreSent()
    {
        BusFixture desktop;
        Notice notice = agent;
        notice.action = u"Start it"_s;
        notice.urgency = Notice::Urgency::Critical;
        QVERIFY(desktop.shows(notice));
        const auto call = desktop.service.calls.first();
        QCOMPARE(call.application, u"Rensei Desktop"_s);
        QCOMPARE(call.replaces, 0U);
        QCOMPARE(call.title, u"The agent <stopped>"_s); // a title has no markup
        QCOMPARE(call.body, u"Exit 3 &amp; &quot;no&quot; &lt;b&gt;log&lt;/b&gt;"_s);
        QCOMPARE(call.actions, QStringList({u"default"_s, u"Start it"_s, u"button"_s, u"Start it"_s}));
        QCOMPARE(call.hints.value(u"suppress-sound"_s).toBool(), true);
        const QVariant urgency = call.hints.value(u"urgency"_s);
        QCOMPARE(urgency.typeId(), int(QMetaType::UChar)); // servers ignore other types
        QCOMPARE(urgency.toInt(), 2);
        QCOMPARE(call.timeout, -1);
    }

    void fault11_45_anInstalledProgramIsNamed()
    {
        QTemporaryDir data;
        QVERIFY(QDir(data.path()).mkdir(u"applications"_s));
        QFile entry(data.filePath(u"applications/dev.rensei.desktop.desktop"_s));
        QVERIFY(entry.open(QIODevice::WriteOnly) && entry.write("[Desktop Entry]\n") > 0);
        entry.close();
        qputenv("XDG_DATA_DIRS", data.path().toLocal8Bit());
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        const auto call = desktop.service.calls.first();
        QCOMPARE(call.icon, u"rensei-desktop"_s);
        QCOMPARE(call.hints.value(u"desktop-entry"_s).toString(), u"dev.rensei.desktop"_s);
        QVERIFY(!call.hints.contains(u"image-data"_s));
    }

    void fault11_45_withoutAnInstallationTheIconIsSentAsAPicture()
    {
        QTemporaryDir data;
        qputenv("XDG_DATA_DIRS", data.path().toLocal8Bit());
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        const auto call = desktop.service.calls.first();
        QCOMPARE(call.icon, QString());
        QVERIFY(!call.hints.contains(u"desktop-entry"_s));
        const auto image = call.hints.value(u"image-data"_s).value<QDBusArgument>();
        QCOMPARE(image.currentSignature(), u"(iiibiiay)"_s);
        const auto icon = qdbus_cast<NoticeIcon>(image);
        QCOMPARE(icon.side, 2);
        QCOMPARE(icon.rgba, QByteArray("redgreenbluepale"));
    }

    void aServiceWithoutMarkupGetsPlainText()
    {
        BusFixture desktop({u"body"_s});
        QVERIFY(desktop.shows(agent));
        QCOMPARE(desktop.service.calls.first().body, agent.text);
        QCOMPARE(desktop.service.calls.first().actions, QStringList());
    }

    void furtherButtonsSayWhichOneWasPressed()
    {
        BusFixture desktop;
        QSignalSpy pressed(desktop.notifier.get(), &Notifier::pressed);
        Notice notice = agent;
        notice.action = u"Answer…"_s;
        notice.buttons = {{u"allow"_s, u"Allow once"_s}};
        QVERIFY(desktop.shows(notice));
        QCOMPARE(desktop.service.calls.first().actions.mid(2),
            QStringList({u"button"_s, u"Answer…"_s, u"button-allow"_s, u"Allow once"_s}));
        Q_EMIT desktop.service.ActionInvoked(41, u"button-allow"_s);
        QVERIFY(soon([&] { return pressed.size() == 1; }));
        QCOMPARE(pressed.first(), (QVariantList{u"agent"_s, u"allow"_s}));
        QVERIFY(desktop.clicked.isEmpty());
    }

    void withoutAButtonAClickIsStillAnAction()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        QCOMPARE(desktop.service.calls.first().actions, QStringList({u"default"_s, agent.title}));
    }

    void onlyTheSameKeyReplacesANotice()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        QVERIFY(desktop.shows(agent));
        QCOMPARE(desktop.service.calls.at(1).replaces, 41U);
        QVERIFY(desktop.shows({.key = u"session"_s, .title = u"ENG-124 failed"_s}));
        QCOMPARE(desktop.service.calls.at(2).replaces, 0U);
    }

    void onlyTheLatestPendingNoticeIsSentAsAReplacement()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows(agent)); // so that its capabilities are known
        for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
            desktop.notifier->show({.key = u"session"_s, .title = title});
        QVERIFY(soon([&] { return desktop.service.calls.size() == 3; }));
        FakeNotifications::settle();
        QCOMPARE(desktop.service.calls.size(), 3);
        QCOMPARE(desktop.service.calls.at(1).title, u"one"_s);
        QCOMPARE(desktop.service.calls.at(2).title, u"three"_s);
        QCOMPARE(desktop.service.calls.at(2).replaces, 42U);
    }

    void withdrawingClosesTheNotice()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        desktop.notifier->withdraw(u"session"_s);
        desktop.notifier->withdraw(u"agent"_s);
        QVERIFY(soon([&] { return !desktop.service.closed.isEmpty(); }));
        QCOMPARE(desktop.service.closed, QList<uint>{41});
        QVERIFY(desktop.shows(agent));
        QCOMPARE(desktop.service.calls.at(1).replaces, 0U);
    }

    void withdrawingBeforeTheNoticeIsSentShowsNothing()
    {
        BusFixture desktop;
        desktop.notifier->show(agent);
        desktop.notifier->withdraw(u"agent"_s);
        QVERIFY(desktop.shows({.key = u"session"_s, .title = u"ENG-124 failed"_s}));
        QCOMPARE(desktop.service.calls.size(), 1);
        QCOMPARE(desktop.service.calls.first().title, u"ENG-124 failed"_s);
    }

    void withdrawingBeforeTheReplyClosesTheNoticeAfterIt()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows({.key = u"session"_s, .title = u"ENG-124 failed"_s}));
        desktop.notifier->show(agent);
        desktop.notifier->withdraw(u"agent"_s);
        QVERIFY(soon([&] { return desktop.service.closed == QList<uint>{42}; }));
    }

    void showingAgainBeforeTheReplyKeepsTheNotice()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows({.key = u"session"_s, .title = u"ENG-124 failed"_s}));
        desktop.notifier->show(agent);
        desktop.notifier->withdraw(u"agent"_s);
        desktop.notifier->show(agent);
        QVERIFY(soon([&] { return desktop.service.calls.size() == 3; }));
        FakeNotifications::settle();
        QCOMPARE(desktop.service.calls.at(2).replaces, 42U);
        QCOMPARE(desktop.service.closed, QList<uint>());
    }

    void aClickNamesTheKey_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("on the notice") << u"default"_s;
        QTest::newRow("on its button") << u"button"_s;
    }

    void aClickNamesTheKey()
    {
        QFETCH(QString, action);
        BusFixture desktop;
        QVERIFY(desktop.shows({.key = u"session"_s, .title = u"ENG-124 failed"_s}));
        QVERIFY(desktop.shows(agent));
        Q_EMIT desktop.service.ActionInvoked(7, action); // of another program
        Q_EMIT desktop.service.ActivationToken(42, u"token"_s);
        Q_EMIT desktop.service.ActionInvoked(42, action);
        QVERIFY(soon([&] { return !desktop.clicked.isEmpty(); }));
        Q_EMIT desktop.service.ActionInvoked(41, action);
        QVERIFY(soon([&] { return desktop.clicked.size() == 2; }));
        QCOMPARE(desktop.clicked.at(0), QVariantList({u"agent"_s, u"token"_s}));
        QCOMPARE(desktop.clicked.at(1), QVariantList({u"session"_s, QString()}));
    }

    void aClosedNoticeIsNotReplaced()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        QVERIFY(desktop.shows({.key = u"session"_s, .title = u"ENG-124 failed"_s}));
        Q_EMIT desktop.service.NotificationClosed(41, 2);
        Q_EMIT desktop.service.ActionInvoked(42, u"default"_s); // signals keep their order
        QVERIFY(soon([&] { return !desktop.clicked.isEmpty(); }));
        QVERIFY(desktop.shows(agent));
        QCOMPARE(desktop.service.calls.last().replaces, 0U);
        desktop.notifier->withdraw(u"agent"_s);
        QVERIFY(soon([&] { return desktop.service.closed == QList<uint>{43}; }));
    }

    void theDestructorClosesNotices()
    {
        BusFixture desktop;
        QVERIFY(desktop.shows(agent));
        desktop.notifier.reset();
        QVERIFY(soon([&] { return desktop.service.closed == QList<uint>{41}; }));
    }

    void aRestartedServiceIsQueriedAgain()
    {
        BusNotifier notifier(drawIcon);
        const auto showsIn = [&](FakeNotifications &service) {
            notifier.show(agent);
            const bool isShown = soon([&] { return service.calls.size() == 1; });
            FakeNotifications::settle();
            return isShown;
        };
        {
            FakeNotifications service(allCapabilities);
            QVERIFY(showsIn(service));
        }
        FakeNotifications other({u"body"_s});
        settle();
        QVERIFY(showsIn(other));
        QCOMPARE(other.calls.first().replaces, 0U); // the id belonged to the former service
        QCOMPARE(other.calls.first().body, agent.text);
    }

    void aServiceThatStartsLaterIsUsed()
    {
        BusNotifier notifier(drawIcon);
        notifier.show(agent);
        settle();
        notifier.withdraw(u"agent"_s);
        FakeNotifications service(allCapabilities);
        notifier.show(agent);
        QVERIFY(soon([&] { return service.calls.size() == 1; }));
    }
};

RENSEI_TEST(BusNotifierTest)

} // namespace rensei::app

#include "tst_bus_notifier.moc"
