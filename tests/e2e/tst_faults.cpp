#include "tests/e2e/e2e_fixture.h"
#include "tests/e2e/eventually.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using demo::DemoPlatform;
using demo::FaultKind;
using demo::Flavour;

/// Every kind of fault, once for each kind of request: the session still completes.
class tst_Faults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultsOfEveryKind_data()
    {
        QTest::addColumn<FaultKind>("kind");
        QTest::addColumn<QString>("route");
        const QList<QPair<const char *, QString>> routes{{"status", u"POST /api/sessions/{id}/status"_s},
            {"completion", u"POST /api/sessions/{id}/completion"_s}, {"heartbeat", u"POST /v1/daemon/heartbeat"_s},
            {"poll", u"GET /api/workers/{id}/poll"_s}};
        const QList<QPair<const char *, FaultKind>> kinds{{"a server error", FaultKind::Status},
            {"a page", FaultKind::Html}, {"a login redirect", FaultKind::LoginRedirect},
            {"half a body", FaultKind::HalfBody}, {"a reset", FaultKind::Reset}};
        for (const auto &[place, route] : routes) {
            for (const auto &[what, kind] : kinds)
                QTest::addRow("%s for a %s", what, place) << kind << route;
        }
    }
    void faultsOfEveryKind()
    {
        QFETCH(FaultKind, kind);
        QFETCH(QString, route);
        DemoPlatform platform(fastPollOptions(Flavour::Hosted));
        QVERIFY(platform.listen());
        AgentProcess agent(u"completed"_s, 0.5);
        connectTo(agent, platform);
        QVERIFY(agent.start());
        QVERIFY(eventually([&] { return platform.count(u"GET /api/workers/{id}/poll"_s) > 0; }));
        platform.addFault(singleFault(route, kind));
        const QString id = platform.queueSession();
        const bool workMayBeLost = kind == FaultKind::HalfBody && route.contains("poll"_L1);
        QVERIFY2(eventually([&] { return !platform.terminalPosts(id).isEmpty(); }, 60'000),
            qPrintable(platform.sessionState(id)));
        QCOMPARE(platform.terminalPosts(id), QStringList{workMayBeLost ? u"failed"_s : u"completed"_s});
    }
};

RENSEI_TEST(tst_Faults)

} // namespace rensei::tests

#include "tst_faults.moc"
