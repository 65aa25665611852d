#include "app/model/timeline/line_diff.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace rensei::app {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxComparedCells = 1'000'000; // of the table of common lines
static constexpr qsizetype linesAround = 3; // a change

static QStringList linesOfText(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // the line end of the last line
    return lines;
}

namespace {

struct Change {
    QChar sign; // + - or a space
    QString line;
};

} // namespace

// By the longest common subsequence of the lines in between the equal beginnings and ends.
static QList<Change> changesBetween(const QStringList &a, const QStringList &b)
{
    QList<Change> out;
    if (a.size() * b.size() > maxComparedCells) {
        for (const QString &line : a)
            out.append({u'-', line});
        for (const QString &line : b)
            out.append({u'+', line});
        return out;
    }
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> common((static_cast<size_t>(a.size()) + 1) * width, 0); // of the rest of both
    const auto at = [&](qsizetype i, qsizetype j) -> int & {
        return common[static_cast<size_t>(i) * width + static_cast<size_t>(j)];
    };
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            at(i, j) = a.at(i) == b.at(j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a.at(i) == b.at(j)) {
            out.append({u' ', a.at(i++)});
            ++j;
        } else if (i < a.size() && (j == b.size() || at(i + 1, j) >= at(i, j + 1))) {
            out.append({u'-', a.at(i++)});
        } else {
            out.append({u'+', b.at(j++)});
        }
    }
    return out;
}

static QString shownChanges(const QList<Change> &changes)
{
    QStringList shown;
    qsizetype lastShown = -1;
    for (qsizetype i = 0; i < changes.size(); ++i) {
        const auto isNearChange = [&] {
            const qsizetype from = std::max<qsizetype>(0, i - linesAround);
            const qsizetype to = std::min(changes.size() - 1, i + linesAround);
            for (qsizetype k = from; k <= to; ++k) {
                if (changes.at(k).sign != u' ')
                    return true;
            }
            return false;
        };
        if (!isNearChange())
            continue;
        if (lastShown >= 0 && lastShown != i - 1)
            shown.append(u" …"_s);
        shown.append(changes.at(i).sign + changes.at(i).line);
        lastShown = i;
    }
    return shown.join(u'\n');
}

LineDiff lineDiff(const QString &before, const QString &after)
{
    QStringList a = linesOfText(before);
    QStringList b = linesOfText(after);
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype head = 0;
    while (head < shorter && a.at(head) == b.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && a.at(a.size() - 1 - tail) == b.at(b.size() - 1 - tail))
        ++tail;
    QList<Change> changes;
    for (qsizetype i = std::max<qsizetype>(0, head - linesAround); i < head; ++i)
        changes.append({u' ', a.at(i)});
    changes += changesBetween(a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    for (qsizetype i = a.size() - tail; i < std::min(a.size(), a.size() - tail + linesAround); ++i)
        changes.append({u' ', a.at(i)});
    LineDiff out;
    for (const Change &change : changes) {
        out.added += change.sign == u'+' ? 1 : 0;
        out.removed += change.sign == u'-' ? 1 : 0;
    }
    out.text = shownChanges(changes);
    return out;
}

} // namespace rensei::app
