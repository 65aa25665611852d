#include "app/ui/detail/timeline_view.h"

#include "app/ui/detail/timeline_delegate.h"
#include "app/widgets/accessible_role.h"
#include "app/widgets/shortcut.h"

#include <QAction>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr int fewestCharacters = 8; // of a label, so that the column does not jump with each entry
static constexpr int mostCharacters = 22; // of a label or a tail; longer ones are cut
static constexpr int maxFitted = 200; // rows at once, of which the newest are in sight; and texts that are remembered
static constexpr int besideText = 12; // what the style leaves beside it
static constexpr auto fitDelay = 100ms;

TimelineView::TimelineView(TimelineModel &model)
    : m_model(model)
{
    setModel(&model);
    setItemDelegate(new TimelineDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // the Tab key leaves the table
    setTextElideMode(Qt::ElideRight);
    setVerticalScrollMode(ScrollPerItem); // rows of one height
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Activity"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *copy = new QAction(tr("Copy"), this); // the key of which keyPressEvent() knows
    connect(copy, &QAction::triggered, this, &TimelineView::copyRequested);
    addAction(copy);
    tellCurrentCell(*this);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRows();
    m_fit.setSingleShot(true);
    m_fit.setInterval(fitDelay);
    connect(&m_fit, &QTimer::timeout, this, &TimelineView::fitLines);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { toggle(index.row()); });
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TimelineModel::Tail)
            toggle(index.row());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TimelineView::scrolled);
    connect(&model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        fitTexts(first, last);
        follow();
    });
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { fitTexts(from.row(), to.row()); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_isResetting = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_isResetting = false;
        if (m_model.entries() == 0)
            resetTexts(); // another session's may be shorter
        fitTexts(0, m_model.rowCount() - 1);
        follow();
    });
}

void TimelineView::fitRows()
{
    const int fixedHeight = QFontMetrics(QFontDatabase::systemFont(QFontDatabase::FixedFont)).height();
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(std::max(fontMetrics().height(), fixedHeight) + 4);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(TimelineModel::Time, fontMetrics().horizontalAdvance(QStringLiteral("00:00 AM")) + letter);
    horizontalHeader()->setSectionResizeMode(TimelineModel::What, QHeaderView::Stretch);
    resetTexts();
    fitTexts(0, m_model.rowCount() - 1);
}

void TimelineView::resetTexts()
{
    m_fitted.clear();
    setColumnWidth(TimelineModel::Label, fewestCharacters * fontMetrics().averageCharWidth());
    setColumnWidth(TimelineModel::Tail, fontMetrics().height()); // for the arrow
}

void TimelineView::fitTexts(int first, int last)
{
    const int most = mostCharacters * fontMetrics().averageCharWidth();
    if (m_fitted.size() > maxFitted)
        m_fitted.clear();
    for (int row = std::max(first, last - maxFitted); row <= last; ++row) {
        for (const int column : {TimelineModel::Label, TimelineModel::Tail}) {
            const QString text = m_model.index(row, column).data().toString();
            if (text.isEmpty() || m_fitted.contains(text))
                continue;
            m_fitted.insert(text);
            const int arrow = column == TimelineModel::Tail ? fontMetrics().height() : 0;
            const int wanted = fontMetrics().horizontalAdvance(text) + besideText + arrow;
            if (wanted > columnWidth(column) && columnWidth(column) < most)
                setColumnWidth(column, std::min(wanted, most));
        }
    }
    m_fit.start();
}

void TimelineView::fitLines()
{
    const QFontMetrics metrics(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    const int width = columnWidth(TimelineModel::What) - 8;
    m_model.setLineLength(width / std::max(1, metrics.averageCharWidth()));
}

void TimelineView::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) != isFollowing)
        Q_EMIT followingChanged(isFollowing);
    follow();
}

void TimelineView::follow()
{
    if (m_isFollowing && !m_isResetting)
        scrollToBottom();
}

void TimelineView::scrolled(int value)
{
    if (m_isResetting)
        return;
    const bool isAtEnd = value == verticalScrollBar()->maximum();
    if (std::exchange(m_isFollowing, isAtEnd) != isAtEnd)
        Q_EMIT followingChanged(isAtEnd);
}

void TimelineView::toggle(int row)
{
    const int head = m_model.entryRow(row);
    if (head < 0)
        return;
    const QModelIndex index = m_model.index(head, TimelineModel::What);
    // What somebody opens is to stay where it is.
    const bool wasFollowing = std::exchange(m_isFollowing, false);
    m_model.setOpen(head, !index.data(TimelineModel::IsOpenRole).toBool());
    if (wasFollowing)
        Q_EMIT followingChanged(false);
}

/// What is selected here is copied here, whatever a shortcut of the window copies.
bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && matches(*static_cast<QKeyEvent *>(event), Shortcut::CopyEntries))
        event->accept();
    return QTableView::event(event);
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::CopyEntries))
        return Q_EMIT copyRequested();
    const int row = m_model.entryRow(currentIndex().row());
    if (row >= 0) {
        const bool isOpen = m_model.index(row, 0).data(TimelineModel::IsOpenRole).toBool();
        if (matches(*event, Shortcut::ToggleEntry))
            return toggle(row);
        const bool doesOpen = matches(*event, Shortcut::OpenEntry);
        if (doesOpen || matches(*event, Shortcut::FoldEntry)) {
            if (isOpen != doesOpen)
                toggle(row);
            if (!doesOpen)
                selectRow(row);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

QString TimelineView::selectedText() const
{
    QList<int> heads;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        heads.append(m_model.entryRow(index.row()));
    std::ranges::sort(heads);
    heads.erase(std::unique(heads.begin(), heads.end()), heads.end());
    QStringList texts;
    for (const int head : std::as_const(heads))
        texts.append(m_model.fullText(head));
    return texts.join(u'\n');
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_fit.start();
    follow();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace rensei::app

#include "moc_timeline_view.cpp"
