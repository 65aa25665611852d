// How long the list of sessions takes to filter, to show all again, to sort and to take in a refresh, without painting,
// beside Qt's QSortFilterProxyModel over the same rows; the memory that a row takes; and how long a screen of the table
// takes to paint over one of Qt's. Prints one JSON object, times in milliseconds, by number of rows.

#include "app/model/sessions/session_model.h"
#include "app/text/session_columns.h"
#include "tests/bench/random_rows.h"
#include "tests/bench/row_figures.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSortFilterProxyModel>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei;
using app::SessionModel;
using platform::Health;
using tests::FakeClock;

/// One page of which every row has gone on. `round` makes them differ from those of the round before.
static app::FeedUpdate changedPage(const app::FeedUpdate &all, int round, Instant now)
{
    app::FeedUpdate page;
    for (app::SessionRow row : all.changed.mid(0, 50)) {
        row.seenAt = now;
        row.session.cost = platform::Money{10'000 * round};
        row.session.duration = std::chrono::seconds(60 * round);
        row.session.health.level = round % 2 == 0 ? Health::Level::Green : Health::Level::Red;
        page.changed.append(row);
    }
    return page;
}

class Times {
public:
    template <typename Do>
    void measure(Do doIt)
    {
        QElapsedTimer timer;
        timer.start();
        doIt();
        m_taken.append(timer.nsecsElapsed());
    }

    double medianMs()
    {
        std::sort(m_taken.begin(), m_taken.end());
        const double ms = static_cast<double>(m_taken.at(m_taken.size() / 2)) / 1e6;
        return std::round(ms * 1000) / 1000;
    }

private:
    QList<qint64> m_taken;
};

/// The ways to use the list that are compared.
struct List {
    std::function<void(const QString &)> setText;
    std::function<void(int, Qt::SortOrder)> sort;
};

struct ListTimes {
    Times filter;
    Times clear;
    Times sort;
};

/// Both lists are sorted by their start while they are filtered, as a list of sessions usually is.
static void timeFilter(const List &list, FakeClock &clock, int times, ListTimes &out)
{
    list.sort(SessionModel::Started, Qt::DescendingOrder);
    for (int i = 0; i < times; ++i) {
        clock.advance(1s);
        out.filter.measure([&] { list.setText(u"NG-1"_s); });
        out.clear.measure([&] { list.setText({}); });
    }
}

/// As somebody does who clicks through the columns, twice on each. SessionModel keeps orders that it had before, so
/// that this is to be called once for a list: each sort is the first by its column and direction.
static void timeSort(const List &list, FakeClock &clock, ListTimes &out)
{
    for (int column = SessionModel::Identifier; column < SessionModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            clock.advance(1s);
            out.sort.measure([&] { list.sort(column, order); });
        }
    }
}

static List listOf(SessionModel &model)
{
    return {[&](const QString &text) { model.setFilter({.text = text}); },
        [&](int column, Qt::SortOrder order) { model.sort(column, order); }};
}

static List listOf(QSortFilterProxyModel &proxy)
{
    proxy.setSortRole(SessionModel::SortRole);
    proxy.setFilterRole(SessionModel::SortRole); // the identifier as it is: cheaper than its text
    proxy.setFilterKeyColumn(SessionModel::Identifier);
    const auto setText = [&](const QString &text) {
        proxy.setFilterRegularExpression(
            QRegularExpression(QRegularExpression::escape(text), QRegularExpression::CaseInsensitiveOption));
    };
    return {setText, [&](int column, Qt::SortOrder order) { proxy.sort(column, order); }};
}

static QJsonObject timesOf(int rows, int rounds, int filters)
{
    FakeClock clock;
    const app::FeedUpdate all = tests::randomRows(rows, clock);
    ListTimes ours;
    ListTimes stock;
    Times refresh;
    for (int round = 0; round < rounds; ++round) {
        SessionModel source(clock, app::sessionColumns());
        source.apply(all);
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&source);
        timeSort(listOf(proxy), clock, stock);
        timeFilter(listOf(proxy), clock, filters, stock);
    }
    for (int round = 0; round < rounds; ++round) {
        SessionModel model(clock, app::sessionColumns());
        model.apply(all);
        timeSort(listOf(model), clock, ours);
        timeFilter(listOf(model), clock, filters, ours);
        for (int i = 1; i <= 21; ++i) {
            clock.advance(15s);
            const app::FeedUpdate page = changedPage(all, i, clock.utcNow());
            refresh.measure([&] { model.apply(page); });
        }
    }
    return {{u"filter_ms"_s, ours.filter.medianMs()}, {u"clear_ms"_s, ours.clear.medianMs()},
        {u"sort_ms"_s, ours.sort.medianMs()}, {u"refresh_ms"_s, refresh.medianMs()},
        {u"stock_filter_ms"_s, stock.filter.medianMs()}, {u"stock_clear_ms"_s, stock.clear.medianMs()},
        {u"stock_sort_ms"_s, stock.sort.medianMs()}, {u"bytes_per_row"_s, tests::bytesPerRow(rows)},
        {u"frame_ratio"_s, tests::frameRatio(rows)}};
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QJsonObject out{
        {u"1000"_s, timesOf(1'000, 5, 21)}, {u"10000"_s, timesOf(10'000, 5, 9)}, {u"100000"_s, timesOf(100'000, 1, 3)}};
    std::printf("%s\n", QJsonDocument(out).toJson(QJsonDocument::Indented).constData());
    return 0;
}
