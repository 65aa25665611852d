// What windows cost in memory, without a display:
//   window_rss_ratio  resident memory of a process with the list of 1,000 sessions and a session's details open, over
//                     one with a stock table of the same cells beside a stock list; and both in KiB
//   growth_mb         how much more heap is in use, after a warm-up, after 10,000 refreshes of a list, 100,000 events
//                     of a timeline, and 1,000 opened and closed windows; and beside it, of each
// bench_windows [ours|stock]: all figures as one JSON object, or the resident memory of one of the two in KiB.

#include "app/ui/sessions/session_window.h"
#include "tests/bench/process_figures.h"
#include "tests/desktop/gallery_fixture.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QProcess>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTableView>

#include <cstdio>
#include <malloc.h>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei;
using namespace rensei::app;
using tests::GalleryFixture;

static constexpr int rows = 1'000;
static constexpr int refreshes = 10'000;
static constexpr int eventCount = 100'000;
static constexpr int windowCount = 1'000;
static constexpr int childTimeout = 60'000; // ms

static QJsonObject sessionAt(int row)
{
    return {{u"id"_s, u"ses_%1"_s.arg(row)}, {u"status"_s, u"completed"_s},
        {u"issueIdentifier"_s, u"ENG-%1"_s.arg(row)}, {u"workType"_s, u"development"_s}, {u"provider"_s, u"local"_s},
        {u"costUsd"_s, u"0.14"_s}, {u"duration"_s, 60 + row}};
}

/// A page of the platform's list, with `more` after it or not.
static void answerPage(GalleryFixture &fixture, int first, int count, bool hasMore)
{
    QJsonArray sessions;
    for (int i = first; i < first + count; ++i)
        sessions.append(sessionAt(i));
    QJsonObject page{{u"sessions"_s, sessions}};
    if (hasMore)
        page.insert(u"cursor"_s, u"%1"_s.arg(first + count));
    fixture.transport.answer(200, page);
    fixture.transport.sent.clear();
}

static std::unique_ptr<SessionWindow> openWindow(GalleryFixture &fixture)
{
    auto window = std::make_unique<SessionWindow>(SessionWindow::Parts{fixture.model, fixture.source, fixture.settings,
        fixture.clock, [](const QString &) { return true; }, [](const QString &) { return WebPage{}; }, fixture.detail,
        fixture.messages, fixture.approvals, [](const QString &) { return std::nullopt; },
        [](const QString &) { return QString(); }});
    window->resize(1240, 640);
    window->show();
    QCoreApplication::processEvents();
    return window;
}

static void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

static qint64 measureOurs()
{
    GalleryFixture fixture;
    const auto window = openWindow(fixture);
    fixture.source.use({});
    constexpr int page = 100;
    for (int first = 0; first < rows; first += page) {
        answerPage(fixture, first, page, first + page < rows);
        fixture.source.loadMore();
    }
    window->showDetail(u"ses_0"_s);
    settle();
    return fixture.model.rowCount() == rows ? bench::residentKib(QCoreApplication::applicationPid()) : 0;
}

static qint64 measureStock()
{
    QStandardItemModel model(rows, 9);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"cell %1 of %2"_s.arg(column).arg(row)));
    }
    QStringListModel list({u"one"_s, u"two"_s});
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *table = new QTableView;
    auto *beside = new QListView;
    table->setModel(&model);
    beside->setModel(&list);
    row->addWidget(table);
    row->addWidget(beside);
    window.resize(1240, 640);
    window.show();
    settle();
    return bench::residentKib(QCoreApplication::applicationPid());
}

static qint64 childKib(const QString &what)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {what});
    return child.waitForFinished(childTimeout) ? child.readAllStandardOutput().trimmed().toLongLong() : 0;
}

static double heapMb()
{
    settle();
    return static_cast<double>(mallinfo2().uordblks) / 1e6;
}

/// Of a tenth of the work first, and then of all of it.
static double growthOf(int count, const std::function<void(int)> &work)
{
    for (int i = 0; i < count / 10; ++i)
        work(i);
    const double before = heapMb();
    for (int i = 0; i < count; ++i)
        work(i);
    return heapMb() - before;
}

static double growthOfRefreshes()
{
    GalleryFixture fixture;
    const auto window = openWindow(fixture);
    fixture.source.use({});
    answerPage(fixture, 0, 50, false);
    return growthOf(refreshes, [&](int) {
        fixture.clock.advance(10s);
        fixture.source.refresh();
        while (fixture.transport.waiting() > 0)
            answerPage(fixture, 0, 50, false);
    });
}

/// A log that is read to its end again and again: what is kept of one is bounded by what the platform keeps.
static double growthOfEvents()
{
    GalleryFixture fixture;
    const auto window = openWindow(fixture);
    constexpr int batch = 100;
    TimelineModel &timeline = fixture.detail.timeline();
    return growthOf(eventCount / batch, [&](int round) {
        QList<TimelineEvent> events;
        for (int i = 0; i < batch; ++i)
            events.append({.kind = TimelineEvent::Kind::Thought,
                .at = Instant(std::chrono::seconds(i)),
                .text = u"what there is to say about %1"_s.arg(round * batch + i)});
        timeline.append(events);
        if (round % 10 == 9)
            timeline.clear();
    });
}

static double growthOfWindows()
{
    GalleryFixture fixture;
    fixture.source.use({});
    answerPage(fixture, 0, 50, false);
    return growthOf(windowCount, [&](int) {
        const auto window = openWindow(fixture);
        window->showDetail(u"ses_0"_s);
        window->close();
        while (fixture.transport.waiting() > 0)
            answerPage(fixture, 0, 50, false);
    });
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QString only = QCoreApplication::arguments().value(1);
    if (!only.isEmpty()) {
        std::printf("%lld\n", static_cast<long long>(only == "ours"_L1 ? measureOurs() : measureStock()));
        return 0;
    }
    const auto ours = static_cast<double>(childKib(u"ours"_s));
    const auto stock = static_cast<double>(childKib(u"stock"_s));
    if (ours <= 0 || stock <= 0) {
        std::fputs("bench_windows: a window was not measured\n", stderr);
        return 1;
    }
    const double ofRefreshes = growthOfRefreshes();
    const double ofEvents = growthOfEvents();
    const double ofWindows = growthOfWindows();
    const QJsonObject figures{{u"window_rss_ratio"_s, ours / stock}, {u"window_rss_kib"_s, ours},
        {u"stock_window_rss_kib"_s, stock}, {u"growth_mb"_s, ofRefreshes + ofEvents + ofWindows},
        {u"refresh_growth_mb"_s, ofRefreshes}, {u"event_growth_mb"_s, ofEvents}, {u"window_growth_mb"_s, ofWindows}};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
