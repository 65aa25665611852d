#pragma once

#include "app/model/logs/log_line.h"

#include <QAbstractListModel>
#include <QByteArray>
#include <QList>

#include <deque>

namespace rensei::app {

/// The newest lines of a log: those of a level and worse are its rows, oldest first. Of more than maxLines the oldest
/// are dropped.
class LogModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< a LogLevel as int
    };
    static constexpr qsizetype maxLines = 50'000;

    explicit LogModel(qsizetype most = maxLines);

    void append(const QList<LogLine> &lines);
    void clear();
    void setLeast(LogLevel least); ///< shows this level and worse

    void setSearch(const QString &text); ///< "" for none; letters of either case are alike
    const QString &search() const { return m_search; }
    qsizetype found() const { return m_found; } ///< how many rows contain it

    /// The next row after `row` that contains it, or the one before; from the other end where there is none; -1 for
    /// none at all.
    int nextFound(int row, bool isForward) const;

    qsizetype lines() const { return static_cast<qsizetype>(m_lines.size()); } ///< of all levels
    qint64 dropped() const { return m_first; } ///< since clear()
    qsizetype longest() const { return m_longest; } ///< the most characters of a row since clear()
    QString allText() const; ///< of all rows, each with a line end

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    /// The rows are the same, and are painted otherwise: a change of all of them would have a view lay out each anew.
    void searchChanged();

private:
    struct Entry {
        LogLine line;
        QByteArray folded; ///< its text in UTF-8, without the difference between upper and lower case
    };
    const Entry &at(int row) const;
    bool isShown(const LogLine &line) const { return line.level >= m_least; }
    bool isFound(int row) const { return contains(at(row)); }
    bool contains(const Entry &entry) const;
    void drop(qsizetype count);
    void count();

    qsizetype m_most;
    std::deque<Entry> m_lines;
    std::deque<qint64> m_rows; ///< the numbers of the lines that are shown
    qint64 m_first = 0; ///< the number of the first line that is there
    LogLevel m_least = LogLevel::Debug;
    QString m_search;
    QByteArray m_folded; ///< the same as Entry::folded
    qsizetype m_found = 0;
    qsizetype m_longest = 0;
};

} // namespace rensei::app
