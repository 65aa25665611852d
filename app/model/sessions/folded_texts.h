#pragma once

#include <QString>

#include <string>
#include <vector>

namespace rensei::app {

/// Texts by slot, searched for a part of them whatever its case. They lie one behind another, so that a search is one
/// pass through memory.
class FoldedTexts {
public:
    void set(int slot, const QString &text);
    void clear() { *this = {}; }

    /// For each slot below `slotCount` whether its text contains `part`, which is not empty.
    std::vector<char> containing(const QString &part, int slotCount) const;

private:
    /// The bytes of a text end with a separator, before those of the next one begin.
    struct Place {
        std::size_t end;
        int slot; ///< -1 when the text is another one by now
    };

    std::size_t beginOf(std::size_t place) const { return place == 0 ? 0 : m_places[place - 1].end; }
    void append(int slot, const std::string &folded);
    void compact();

    std::string m_bytes;
    std::vector<Place> m_places;
    std::vector<int> m_placeOf; ///< by slot; -1 for none
    std::size_t m_unused = 0; ///< bytes of texts that are others by now
};

} // namespace rensei::app
