#include "tests/desktop/matrix/all_pairs.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace rensei::tests {

namespace {

struct Pair {
    int axis;
    int value;
    int otherAxis;
    int otherValue;

    bool operator==(const Pair &) const = default;
};

size_t qHash(const Pair &pair, size_t seed = 0)
{
    return qHashMulti(seed, pair.axis, pair.value, pair.otherAxis, pair.otherValue);
}

/// Makes one combination after the other, each with as many new pairs as can be seen at once.
class PairCover {
public:
    PairCover(QList<int> counts, const GoTogether &mayBe)
        : m_counts(std::move(counts))
        , m_mayBe(mayBe)
    {
        for (int axis = 0; axis < axes(); ++axis) {
            for (int other = axis + 1; other < axes(); ++other)
                addPairs(axis, other);
        }
    }

    QList<Combination> combinations()
    {
        QList<Combination> all;
        for (const Pair &pair : std::as_const(m_pairs)) {
            if (m_open.contains(pair))
                all.append(completed(pair));
        }
        return all;
    }

private:
    int axes() const { return static_cast<int>(m_counts.size()); }

    void addPairs(int axis, int other)
    {
        for (int value = 0; value < m_counts.at(axis); ++value) {
            for (int otherValue = 0; otherValue < m_counts.at(other); ++otherValue) {
                if (!m_mayBe(axis, value, other, otherValue))
                    continue;
                m_pairs.append({axis, value, other, otherValue});
                m_open.insert(m_pairs.last());
            }
        }
    }

    Combination completed(const Pair &pair)
    {
        Combination made(axes(), -1);
        made[pair.axis] = pair.value;
        made[pair.otherAxis] = pair.otherValue;
        for (int axis = 0; axis < axes(); ++axis) {
            if (made.at(axis) < 0)
                made[axis] = bestValue(axis, made);
        }
        for (int axis = 0; axis < axes(); ++axis) {
            ++m_used[{axis, made.at(axis)}];
            for (int other = axis + 1; other < axes(); ++other)
                m_open.remove({axis, made.at(axis), other, made.at(other)});
        }
        return made;
    }

    /// Of those that are as good the one that was used least, so that all get their share.
    int bestValue(int axis, const Combination &made) const
    {
        int best = -1;
        std::pair<int, int> bestMerit;
        for (int value = 0; value < m_counts.at(axis); ++value) {
            if (!goesWith(axis, value, made))
                continue;
            const std::pair merit(newPairs(axis, value, made), -m_used.value({axis, value}));
            if (best < 0 || merit > bestMerit) {
                best = value;
                bestMerit = merit;
            }
        }
        if (best < 0)
            qFatal("nothing on axis %d goes with what was chosen", axis);
        return best;
    }

    bool goesWith(int axis, int value, const Combination &made) const
    {
        for (int other = 0; other < axes(); ++other) {
            if (made.at(other) >= 0 && !isAllowed(axis, value, other, made.at(other)))
                return false;
        }
        return true;
    }

    bool isAllowed(int axis, int value, int other, int otherValue) const
    {
        return axis < other ? m_mayBe(axis, value, other, otherValue) : m_mayBe(other, otherValue, axis, value);
    }

    int newPairs(int axis, int value, const Combination &made) const
    {
        int count = 0;
        for (int other = 0; other < axes(); ++other) {
            if (made.at(other) < 0)
                continue;
            const bool isOpen = axis < other ? m_open.contains({axis, value, other, made.at(other)})
                                             : m_open.contains({other, made.at(other), axis, value});
            count += isOpen ? 1 : 0;
        }
        return count;
    }

    QList<int> m_counts;
    const GoTogether &m_mayBe;
    QList<Pair> m_pairs; ///< in the order in which they are looked for
    QSet<Pair> m_open;
    QHash<std::pair<int, int>, int> m_used; ///< by axis and value
};

} // namespace

QList<Combination> allPairs(const QList<int> &counts, const GoTogether &mayBe)
{
    return PairCover(counts, mayBe).combinations();
}

} // namespace rensei::tests
