#include "app/backend/list_marks/list_marks.h"

#include "tests/app/backend/attention/attention_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

struct ListMarksFixture : AttentionFixture {
    ListMarks marks{{model, attention, approvals}};

    static SessionRow working(const QString &id, const QString &identifier)
    {
        return {.session = {.id = id, .identifier = identifier, .status = platform::PublicStatus::Working}};
    }
    QStringList waiting() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.at(row)->isWaiting)
                ids.append(model.at(row)->session.id);
        }
        ids.sort();
        return ids;
    }
};

class ListMarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheAgentKnowsIsTold()
    {
        ListMarksFixture f;
        f.list({ListMarksFixture::working(u"p1"_s, u"ENG-1"_s), ListMarksFixture::working(u"p2"_s, u"ENG-2"_s),
            ListMarksFixture::working(u"p3"_s, u"ENG-3"_s), ListMarksFixture::working(u"p4"_s, u"ENG-3"_s)});
        f.marks.setLocal({{.sessionId = u"raw-1"_s,
                              .sessionPublicId = u"p1"_s,
                              .title = u"Login is flaky"_s,
                              .projectName = u"Web shop"_s,
                              .exitReason = u"the tests do not compile"_s,
                              .costUsd = 0.25},
            {.sessionId = u"raw-2"_s, .issueIdentifier = u"ENG-2"_s}, // only its issue tells which one it is
            {.sessionId = u"raw-3"_s, .issueIdentifier = u"ENG-3"_s}}); // it may be either of two
        const LocalFacts told{
            u"Login is flaky"_s, u"Web shop"_s, platform::Money{250'000}, u"the tests do not compile"_s};
        QCOMPARE(f.model.find(u"p1"_s)->local, std::optional(told));
        QCOMPARE(f.model.find(u"p2"_s)->local, std::optional(LocalFacts()));
        QVERIFY(!f.model.find(u"p3"_s)->local && !f.model.find(u"p4"_s)->local);
        f.marks.setLocal({});
        QVERIFY(!f.model.find(u"p1"_s)->local);
    }

    void oneThatIsListedLaterIsToldOf()
    {
        ListMarksFixture f;
        f.marks.setLocal({{.sessionId = u"raw-1"_s, .sessionPublicId = u"p1"_s, .costUsd = 0.25}});
        f.list({ListMarksFixture::working(u"p1"_s, u"ENG-1"_s)});
        QVERIFY(f.model.find(u"p1"_s)->local);
    }

    void whatWaitsIsWhatNeedsYouCounts()
    {
        ListMarksFixture f;
        f.list({ListMarksFixture::working(u"p1"_s, u"ENG-124"_s), AttentionFixture::red(u"2"_s), f.failed(u"3"_s, 1h),
            f.failed(u"4"_s, 30h)});
        f.marks.setLocal({{.sessionId = u"s1"_s, .sessionPublicId = u"p1"_s}});
        QCOMPARE(f.waiting(), (QStringList{u"2"_s, u"3"_s}));
        f.open({u"a1"_s}); // a question of s1
        QCOMPARE(f.waiting(), (QStringList{u"2"_s, u"3"_s, u"p1"_s}));
        f.attention.sessionRead(u"3"_s);
        QCOMPARE(f.waiting(), (QStringList{u"2"_s, u"p1"_s}));
        f.approvals.clear();
        QCOMPARE(f.waiting(), QStringList{u"2"_s});
    }
};

RENSEI_TEST(ListMarksTest)

} // namespace rensei::tests

#include "tst_list_marks.moc"
