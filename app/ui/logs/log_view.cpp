#include "app/ui/logs/log_view.h"

#include "app/widgets/semantic_color.h"
#include "app/widgets/shortcut.h"

#include <QApplication>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace rensei::app {

namespace {

class LogDelegate final : public QStyledItemDelegate {
public:
    LogDelegate(const LogModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int letter = std::max(1, option.fontMetrics.horizontalAdvance(u'0'));
        return {letter * static_cast<int>(m_model.longest() + 2), option.fontMetrics.height() + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QString text = option.text;
        option.text.clear();
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
        QTextLayout line(text, option.font);
        line.setFormats(marks(text, option.palette));
        line.beginLayout();
        line.createLine().setNumColumns(static_cast<int>(text.size()));
        line.endLayout();
        painter->save();
        painter->setClipRect(option.rect);
        painter->setPen(ink(option, index));
        line.draw(painter, option.rect.topLeft() + QPointF(option.fontMetrics.averageCharWidth(), 1));
        painter->restore();
    }

private:
    QList<QTextLayout::FormatRange> marks(const QString &text, const QPalette &palette) const
    {
        QList<QTextLayout::FormatRange> all;
        const qsizetype length = m_model.search().size();
        QTextCharFormat mark;
        mark.setBackground(palette.color(QPalette::Text));
        mark.setForeground(palette.color(QPalette::Base));
        qsizetype at = length == 0 ? -1 : text.indexOf(m_model.search(), 0, Qt::CaseInsensitive);
        for (; at >= 0; at = text.indexOf(m_model.search(), at + length, Qt::CaseInsensitive))
            all.append({static_cast<int>(at), static_cast<int>(length), mark});
        return all;
    }

    static QColor ink(const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        if (option.state & QStyle::State_Selected)
            return option.palette.color(QPalette::HighlightedText);
        const auto level = static_cast<LogLevel>(index.data(LogModel::LevelRole).toInt());
        const Scheme scheme = schemeOf(option.palette);
        return level == LogLevel::Error  ? semanticColor(SemanticColor::Error, scheme)
            : level == LogLevel::Warning ? semanticColor(SemanticColor::Attention, scheme)
                                         : option.palette.color(QPalette::Text);
    }

    const LogModel &m_model;
};

} // namespace

LogView::LogView(LogModel &model)
    : m_model(model)
{
    setModel(&model);
    setItemDelegate(new LogDelegate(model, this));
    setUniformItemSizes(true);
    setSelectionMode(ExtendedSelection);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight); // a log is in English
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Log"));
    const auto begin = [this] { m_isChanging = true; };
    const auto end = [this] {
        m_isChanging = false;
        follow();
    };
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(&model, &QAbstractItemModel::modelReset, this, end);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(&model, &QAbstractItemModel::rowsInserted, this, end);
    connect(&model, &LogModel::searchChanged, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::scrolled);
}

void LogView::setFollowing(bool isFollowing)
{
    if (std::exchange(m_isFollowing, isFollowing) != isFollowing)
        Q_EMIT followingChanged(isFollowing);
    follow();
}

void LogView::follow()
{
    if (m_isFollowing && !m_isChanging)
        scrollToBottom();
}

void LogView::scrolled(int value)
{
    const bool isAtEnd = value == verticalScrollBar()->maximum();
    if (!m_isChanging && std::exchange(m_isFollowing, isAtEnd) != isAtEnd)
        Q_EMIT followingChanged(isAtEnd);
}

void LogView::showNextFound(bool isForward)
{
    const int row = m_model.nextFound(currentIndex().row(), isForward);
    if (row < 0)
        return;
    setFollowing(false);
    setCurrentIndex(m_model.index(row));
}

QString LogView::selectedText() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    std::ranges::sort(selected, {}, &QModelIndex::row);
    QStringList lines;
    for (const QModelIndex &index : std::as_const(selected))
        lines.append(index.data().toString());
    return lines.join(u'\n');
}

bool LogView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && matches(*static_cast<QKeyEvent *>(event), Shortcut::CopyEntries))
        event->accept();
    return QListView::event(event);
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::CopyEntries))
        return Q_EMIT copyRequested();
    QListView::keyPressEvent(event);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    follow();
}

} // namespace rensei::app

#include "moc_log_view.cpp"
