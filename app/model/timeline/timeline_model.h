#pragma once

#include "app/model/timeline/timeline_event.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <deque>
#include <vector>

namespace rensei::app {

/// An event as it is shown: several equal calls of a tool in a row are one entry.
struct TimelineEntry {
    TimelineEvent event;
    int repeats = 1;
    std::optional<Instant> lastAt = {}; ///< of the last one of them
    bool isOutputSame = true; ///< of all of them
};

/// What the cells of an entry say. The texts are in app/text.
struct TimelineTexts {
    QString (*time)(const TimelineEvent &);
    QString (*label)(const TimelineEvent &); ///< who or what: a tool's name, `thought`
    QString (*what)(const TimelineEntry &);
    QString (*tail)(const TimelineEntry &); ///< `+6 −2`, `failed`; often ""
    QString (*tip)(const TimelineEntry &); ///< a tool tip
    QString (*spoken)(const TimelineEntry &, bool isOpen); ///< the whole entry
};

/// What a session did, in order, as rows of one height: each entry is a row, and one that is open has further rows, the
/// lines of its detail. Holds the newest 50,000 entries.
class TimelineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Label, What, Tail, ColumnCount };
    enum class Line { Entry, Plain, Added, Removed };
    enum Role {
        LineRole = Qt::UserRole, ///< int of a Line
        IsFoldableRole, ///< whether the row is an entry with detail
        IsOpenRole,
        IsGoodRole,
        KindRole, ///< int of a TimelineEvent::Kind; invalid for a line of detail
    };

    explicit TimelineModel(const TimelineTexts &texts);

    void append(const QList<TimelineEvent> &events);
    void clear();

    /// Shows only entries that contain the text, ignoring case; "" shows all.
    void setFilter(const QString &text);
    /// How many characters a line of detail may have before it is broken.
    void setLineLength(int characters);
    void setOpen(int row, bool isOpen); ///< of the entry of that row

    int entries() const { return static_cast<int>(m_entries.size()); }
    int shownEntries() const { return m_shown; }
    const std::deque<TimelineEntry> &all() const { return m_entries; } ///< shown or not, oldest first
    bool hasLost() const { return m_first > 0; } ///< older entries are not held any more
    int entryRow(int row) const; ///< the row of the entry that this row belongs to; -1 for none
    /// All of an entry, to be copied.
    QString fullText(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        qint64 serial; ///< of the entry
        int line; ///< of its detail; -1 for the entry itself
    };

    bool merge(const TimelineEvent &event);
    bool matches(const TimelineEntry &entry) const;
    const TimelineEntry &entryAt(const Row &row) const;
    QStringList brokenLines(const TimelineEntry &entry) const;
    void addRows(std::vector<Row> &rows, qint64 serial) const;
    void rebuild();
    void dropOldest();
    QVariant entryData(const TimelineEntry &entry, const Row &row, int column, int role) const;
    QVariant lineData(const TimelineEntry &entry, const Row &row, int column, int role) const;

    TimelineTexts m_texts;
    std::deque<TimelineEntry> m_entries;
    qint64 m_first = 0; ///< serial number of the first entry; they count on when old ones go
    std::vector<Row> m_rows;
    QHash<qint64, QStringList> m_open; ///< the lines of the entries that are open
    QString m_filter;
    int m_lineLength = 100;
    int m_shown = 0;
};

} // namespace rensei::app
