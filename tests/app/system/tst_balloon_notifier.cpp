#include "app/system/balloon_notifier.h"

#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::app {

using namespace Qt::StringLiterals;

class BalloonNotifierTest : public QObject {
    Q_OBJECT

    struct Tray {
        QList<Notice> messages;
        BalloonNotifier notifier{[this](const Notice &notice) { messages.append(notice); }};
        QSignalSpy clicked{&notifier, &Notifier::clicked};
    };
    const Notice agent{.key = u"agent"_s, .title = u"The agent stopped"_s};
    const Notice session{.key = u"session"_s, .title = u"ENG-124 failed"_s};

private Q_SLOTS:
    void aClickBelongsToTheLastMessage()
    {
        Tray tray;
        tray.notifier.show(agent);
        tray.notifier.show(session);
        QCOMPARE(tray.messages, QList<Notice>({agent, session}));
        tray.notifier.trayMessageClicked();
        QCOMPARE(tray.clicked.size(), 1);
        QCOMPARE(tray.clicked.first().first().toString(), u"session"_s);
    }

    void aMessageIsClickedOnce()
    {
        Tray tray;
        tray.notifier.show(agent);
        tray.notifier.trayMessageClicked();
        tray.notifier.trayMessageClicked();
        QCOMPARE(tray.clicked.size(), 1);
    }

    void aClickOnAWithdrawnNoticeIsIgnored()
    {
        Tray tray;
        tray.notifier.show(agent);
        tray.notifier.withdraw(u"agent"_s);
        tray.notifier.trayMessageClicked();
        QCOMPARE(tray.clicked.size(), 0);
    }

    void withdrawingAnEarlierNoticeKeepsTheLast()
    {
        Tray tray;
        tray.notifier.show(agent);
        tray.notifier.show(session);
        tray.notifier.withdraw(u"agent"_s);
        tray.notifier.trayMessageClicked();
        QCOMPARE(tray.clicked.size(), 1);
    }
};

RENSEI_TEST(BalloonNotifierTest)

} // namespace rensei::app

#include "tst_balloon_notifier.moc"
