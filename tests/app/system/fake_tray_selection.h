#pragma once

#include <QtGlobal>

#include <memory>

struct xcb_connection_t;

namespace rensei::tests {

/// The old kind of tray on the X display of DISPLAY, as far as others notice it.
class FakeTraySelection {
public:
    /// Owns the selection of the display's screen, and has told the root window, when this returns.
    FakeTraySelection();
    /// Its window goes, and with it the selection.
    ~FakeTraySelection();

private:
    struct Disconnect {
        void operator()(xcb_connection_t *connection) const;
    };
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
};

} // namespace rensei::tests
