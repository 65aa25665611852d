#pragma once

#include <QtGlobal>

#include <memory>

struct xcb_connection_t;

namespace rensei::tests {

/// An XEmbed tray on the X display of DISPLAY, without icons.
class FakeTraySelection {
public:
    /// Takes the selection of the screen and announces it to the root window.
    FakeTraySelection();
    /// Destroys its window, and so releases the selection.
    ~FakeTraySelection();

private:
    struct Disconnect {
        void operator()(xcb_connection_t *connection) const;
    };
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
};

} // namespace rensei::tests
