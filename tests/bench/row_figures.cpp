#include "tests/bench/row_figures.h"

#include "app/model/sessions/session_feed.h"
#include "app/text/session_columns.h"
#include "app/ui/sessions/session_table_view.h"
#include "tests/bench/random_rows.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

#include <malloc.h>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using app::SessionModel;

static constexpr int pageSize = 100;
static constexpr int frames = 61;

static std::size_t heapInUse()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// Live sessions come first, as the platform lists them. A page is made when it is asked for.
static platform::SessionPage pageOf(const app::FeedUpdate &all, int number)
{
    platform::SessionPage page;
    for (const app::SessionRow &row : all.changed.mid(number * pageSize, pageSize)) {
        platform::PublicSession session = row.session;
        for (QString *text :
            {&session.id, &session.identifier, &session.statusText, &session.workType, &session.provider})
            *text = QString(text->constData(), text->size());
        page.sessions.append(session);
    }
    if ((number + 1) * pageSize < all.changed.size())
        page.cursor = QString::number(number);
    return page;
}

double bytesPerRow(int rows)
{
    FakeClock clock;
    app::FeedUpdate all = randomRows(rows, clock);
    std::ranges::stable_sort(all.changed, {}, [](const app::SessionRow &row) { return !isLive(row.session.status); });
    const std::size_t before = heapInUse();
    SessionModel model(clock, app::sessionColumns());
    app::SessionFeed feed;
    model.apply(feed.applyFirst(pageOf(all, 0), clock.utcNow()));
    for (int number = 1; number * pageSize < rows; ++number)
        model.apply(feed.applyScrolled(pageOf(all, number), clock.utcNow()));
    model.apply(feed.applyFirst(pageOf(all, 0), clock.utcNow()));
    const double bytes = static_cast<double>(heapInUse() - before) / rows;
    return std::round(bytes * 10) / 10;
}

/// Of one screen further down, painted at once.
static qint64 frameOf(QTableView &view, int round)
{
    view.verticalScrollBar()->setValue((round * 997) % view.verticalScrollBar()->maximum());
    QElapsedTimer timer;
    timer.start();
    view.viewport()->repaint();
    return timer.nsecsElapsed();
}

static qint64 medianOf(QList<qint64> taken)
{
    std::ranges::sort(taken);
    return taken.at(taken.size() / 2);
}

static void fill(QStandardItemModel &stock, const SessionModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < SessionModel::ColumnCount; ++column)
            stock.setItem(row, column, new QStandardItem(model.index(row, column).data().toString()));
    }
}

double frameRatio(int rows)
{
    FakeClock clock;
    QTemporaryDir folder;
    app::Settings settings(folder.filePath(u"settings.ini"_s));
    SessionModel model(clock, app::sessionColumns());
    model.apply(randomRows(rows, clock));
    app::SessionTableView view(model, settings);
    view.resize(960, 600);
    view.show();
    QStandardItemModel stockModel(rows, SessionModel::ColumnCount);
    fill(stockModel, model);
    QTableView stock;
    stock.setModel(&stockModel);
    stock.verticalHeader()->hide();
    stock.verticalHeader()->setDefaultSectionSize(view.rowHeight(0));
    stock.resize(view.size());
    stock.show();
    QCoreApplication::processEvents();
    for (int column = 0; column < SessionModel::ColumnCount; ++column) {
        stock.setColumnHidden(column, view.isColumnHidden(column));
        if (!view.isColumnHidden(column))
            stock.setColumnWidth(column, view.columnWidth(column));
    }
    QList<qint64> own;
    QList<qint64> other;
    for (int round = 1; round <= frames; ++round) {
        own.append(frameOf(view, round));
        other.append(frameOf(stock, round));
    }
    return std::round(static_cast<double>(medianOf(own)) / static_cast<double>(medianOf(other)) * 1000) / 1000;
}

} // namespace rensei::tests
