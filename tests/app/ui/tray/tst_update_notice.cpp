#include "app/ui/tray/update_notice.h"

#include "tests/app/backend/updates/update_fixture.h"
#include "tests/app/ui/tray/fake_notifier.h"
#include "tests/support/test_case.h"

#include <QDesktopServices>
#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// Gets the pages that would otherwise open in a browser.
class OpenedPages : public QObject {
    Q_OBJECT

public:
    OpenedPages() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~OpenedPages() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_DISABLE_COPY_MOVE(OpenedPages)

    Q_INVOKABLE void open(const QUrl &url) { pages.append(url); }
    QList<QUrl> pages;
};

struct UpdateNoticeFixture : UpdateFixture {
    FakeNotifier notifier;
    NoticeChoices choices;
    UpdateNotice notice{{*check, notifier, clock, [this] { return choices; }}};
};

class UpdateNoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachVersionIsToldOnceAndLeadsToItsPage()
    {
        UpdateNoticeFixture s;
        const OpenedPages opened;
        s.learn(u"0.2.0"_s);
        QCOMPARE(s.notifier.shown.size(), 1);
        QVERIFY(s.notifier.shown.first().title.startsWith(u"Version 0.2.0 is out"_s));
        QVERIFY(s.asks(27h));
        s.answer(u"0.2.0"_s);
        QCOMPARE(s.notifier.shows, 1);
        Q_EMIT s.notifier.clicked(s.notifier.shown.first().key, {});
        QCOMPARE(opened.pages, QList<QUrl>{QUrl(u"https://example.org/0.2.0"_s)});
        Q_EMIT s.notifier.clicked(u"another"_s, {});
        QCOMPARE(opened.pages.size(), 1);
        QVERIFY(s.asks(27h));
        s.answer(u"0.3.0"_s);
        QCOMPARE(s.notifier.shows, 2);
    }

    void noticesThatAreOffStayOff()
    {
        UpdateNoticeFixture s;
        s.choices.computer = false;
        s.learn(u"0.2.0"_s);
        QVERIFY(s.notifier.shown.isEmpty());
        s.choices.computer = true;
        s.notice.update();
        QCOMPARE(s.notifier.shown.size(), 1);
    }

    void quietHoursAreWaitedFor()
    {
        UpdateNoticeFixture s;
        const QTime now = toDateTime(s.clock.utcNow()).toLocalTime().time();
        s.choices.isQuietAtNight = true;
        s.choices.quietHours = {now.addSecs(-60), now.addSecs(3 * 60 * 60)};
        s.learn(u"0.2.0"_s);
        s.clock.advance(2h);
        QVERIFY(s.notifier.shown.isEmpty());
        s.clock.advance(2h);
        QCOMPARE(s.notifier.shown.size(), 1);
    }

    void itIsWithdrawnWhenNobodyWantsToKnow()
    {
        UpdateNoticeFixture s;
        s.learn(u"0.2.0"_s);
        s.check->setWanted(false);
        QVERIFY(s.notifier.shown.isEmpty());
    }

    void aPageThatNothingOpensIsTold()
    {
        UpdateNoticeFixture s;
        const QSignalSpy failed(&s.notice, &UpdateNotice::failed);
        s.learn(u"0.2.0"_s);
        s.notice.openPage(); // this platform of Qt's opens nothing
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(1).toString(), u"https://example.org/0.2.0"_s);
    }
};

RENSEI_TEST(UpdateNoticeTest)

} // namespace rensei::tests

#include "tst_update_notice.moc"
