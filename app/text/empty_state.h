#pragma once

#include <QString>

namespace rensei::app {

/// What stands in the place of a list that has nothing to show: a picture, one sentence, and at most two buttons.
struct EmptyState {
    enum class Picture { None, Waiting, Empty, Old, Key, Trouble };

    Picture picture = Picture::None;
    QString sentence;
    QString button = {}; ///< what most people want; "" for none
    QString second = {};

    bool operator==(const EmptyState &) const = default;
};

} // namespace rensei::app
