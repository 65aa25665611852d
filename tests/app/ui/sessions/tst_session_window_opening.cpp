#include "app/text/session_columns.h"
#include "app/ui/sessions/session_window.h"

#include "app/widgets/typography.h"
#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/fakes/wire.h"
#include "tests/support/test_case.h"

#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// How large it opens, what another day changes, and the search beyond what is loaded.
class SessionWindowOpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_44_atItsFirstWidthAllColumnsAreSeen_data()
    {
        QTest::addColumn<int>("points");
        for (const int points : {6, 9, 11, 14, 20})
            QTest::addRow("%d points", points) << points;
    }

    void fault11_44_atItsFirstWidthAllColumnsAreSeen()
    {
        QFETCH(int, points);
        const QFont before = QApplication::font();
        const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
        SessionWindowFixture fixture;
        fixture.source.use({});
        fixture.transport.answer(200, SessionFixture::page(SessionFixture::many(100, 60)));
        SessionTableView table(fixture.model, fixture.settings); // not bounded by a screen
        table.resize(table.sizeHint().width(), 300);
        table.show();
        QVERIFY(table.verticalScrollBar()->maximum() > 0);
        QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
        for (const SessionColumn &column : fixture.model.columns())
            QVERIFY(table.isColumnHidden(column.id)
                || table.columnWidth(column.id) >= column.width * table.fontMetrics().averageCharWidth());
        QCOMPARE(fixture.table.sizeHint().width(), table.sizeHint().width());
        const int wanted = fixture.table.sizeHint().width() + 2 * aroundContent;
        const int widest = fixture.window.screen()->availableSize().width();
        QCOMPARE(fixture.window.width(), std::clamp(wanted, fixture.window.minimumSizeHint().width(), widest));
    }

    void fault11_28_itOpensNoLargerThanItsScreen()
    {
        SessionWindowFixture fixture;
        const QSize screen = fixture.window.screen()->availableSize();
        fixture.window.resize(screen * 2); // as on the larger screen of yesterday
        fixture.window.show();
        QVERIFY(fixture.window.width() <= screen.width() && fixture.window.height() <= screen.height());
        fixture.window.resize(screen * 2);
        QCOMPARE(fixture.window.size(), screen * 2); // while it is open its user decides
        fixture.window.hide();
        SessionWindow again({fixture.model, fixture.source, fixture.settings, fixture.clock, {}, {}, fixture.detail,
            fixture.messages, fixture.approvals, {}, {}});
        again.show();
        QVERIFY(again.width() <= screen.width() && again.height() <= screen.height());
    }

    void fault11_29_onAnotherDayTimesArePaintedAnew_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("slept");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("started");
        QTest::newRow("midnight") << std::chrono::milliseconds(12h) << QByteArray("UTC") << u"yesterday"_s;
        QTest::newRow("another zone") << std::chrono::milliseconds(0) << QByteArray("XYZ-3") << u"16:48"_s;
    }

    void fault11_29_onAnotherDayTimesArePaintedAnew()
    {
        QFETCH(std::chrono::milliseconds, slept);
        QFETCH(QByteArray, zone);
        if (zone != "UTC" && QSysInfo::kernelType() == u"winnt"_s)
            QSKIP("Windows has one time zone for all programs");
        const QByteArray before = qgetenv("TZ");
        const auto restore = qScopeGuard([&before] { qputenv("TZ", before); });
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s, u"completed"_s)});
        const QModelIndex started = fixture.model.index(0, SessionModel::Started);
        QCOMPARE(started.data().toString(), u"13:48"_s);
        QSignalSpy changed(&fixture.model, &SessionModel::dataChanged);
        fixture.window.hide();
        fixture.window.show(); // as its timer does
        QVERIFY(changed.isEmpty()); // it is the same day
        fixture.clock.sleep(slept);
        qputenv("TZ", zone);
        fixture.window.hide();
        fixture.window.show();
        QVERIFY(std::ranges::any_of(changed, [&started](const QVariantList &arguments) {
            return arguments.at(0).toModelIndex().column() <= started.column()
                && arguments.at(1).toModelIndex().column() >= started.column();
        }));
        QTEST(started.data().toString(), "started");
    }
};

RENSEI_TEST(SessionWindowOpeningTest)

} // namespace rensei::tests

#include "tst_session_window_opening.moc"
