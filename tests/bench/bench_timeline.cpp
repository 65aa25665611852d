// How long a timeline of 50,000 events takes to take in 1,000 more, with the view that shows it, and a page of it to
// paint after a scroll; the latter beside a QTableView as Qt has it with the same cells. Prints one JSON object.

#include "app/text/timeline_text.h"
#include "app/ui/detail/timeline_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei;
using app::TimelineEvent;
using app::TimelineModel;

static constexpr int allEvents = 50'000;
static constexpr int newEvents = 1'000;
static constexpr int rounds = 41;

static TimelineEvent eventOf(int number)
{
    const bool isTool = number % 3 != 0;
    return {.kind = isTool ? TimelineEvent::Kind::Tool : TimelineEvent::Kind::Thought,
        .at = Instant(std::chrono::seconds(number)),
        .id = QString::number(number),
        .tool = isTool ? u"Bash"_s : QString(),
        .text = u"npm test -- --only part%1 and what else there is to say about it"_s.arg(number),
        .detail = u"line one\nline two\nline three of event %1\n"_s.arg(number)};
}

static QList<TimelineEvent> eventsFrom(int first, int count)
{
    QList<TimelineEvent> events;
    for (int i = first; i < first + count; ++i)
        events.append(eventOf(i));
    return events;
}

static double medianMs(QList<qint64> taken)
{
    std::sort(taken.begin(), taken.end());
    return std::round(static_cast<double>(taken.at(taken.size() / 2)) / 1e3) / 1e3;
}

static qint64 timeOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

/// Of one page further down, painted at once.
static qint64 frameOf(QTableView &view, int round)
{
    view.verticalScrollBar()->setValue((round * 997) % view.verticalScrollBar()->maximum());
    return timeOf([&] { view.viewport()->repaint(); });
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TimelineModel model(app::TimelineText::texts());
    app::TimelineView view(model);
    view.resize(600, 600);
    view.show();
    model.append(eventsFrom(0, allEvents));
    QCoreApplication::processEvents();

    QStandardItemModel stockModel(allEvents, TimelineModel::ColumnCount);
    for (int row = 0; row < allEvents; ++row) {
        for (int column = 0; column < TimelineModel::ColumnCount; ++column)
            stockModel.setItem(row, column, new QStandardItem(model.index(row, column).data().toString()));
    }
    QTableView stock;
    stock.setModel(&stockModel);
    stock.verticalHeader()->hide();
    stock.horizontalHeader()->hide();
    stock.verticalHeader()->setDefaultSectionSize(view.rowHeight(0));
    for (int column = 0; column < TimelineModel::ColumnCount; ++column)
        stock.setColumnWidth(column, view.columnWidth(column));
    stock.resize(view.size());
    stock.show();
    QCoreApplication::processEvents();

    view.setFollowing(false);
    QList<qint64> own;
    QList<qint64> other;
    for (int round = 1; round <= rounds; ++round) {
        own.append(frameOf(view, round));
        other.append(frameOf(stock, round));
    }
    view.setFollowing(true);
    QList<qint64> appended;
    for (int round = 0; round < rounds; ++round) {
        const auto more = eventsFrom(allEvents + round * newEvents, newEvents);
        appended.append(timeOf([&] {
            model.append(more);
            QCoreApplication::processEvents();
        }));
    }
    const QJsonObject figures{{u"events"_s, allEvents}, {u"append_ms"_s, medianMs(appended)},
        {u"scroll_frame_ratio"_s, std::round(medianMs(own) / medianMs(other) * 1000) / 1000}};
    std::fputs(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData(), stdout);
    std::fputs("\n", stdout);
    return 0;
}
