package main

import (
	"errors"
	"fmt"
	"net"
	"strconv"
	"time"

	"golang.org/x/sys/unix"
)

// reader takes what a connection received.
type reader interface {
	read(data []byte) error
	// closed is told once, with a nil error where the peer closed in order.
	closed(err error)
}

// poller is one epoll and the connections it waits for. Go's own poller would cost a goroutine's
// wake-up per read, which at 50,000 reads a second is more than the reading.
type poller struct {
	epoll   int
	readers map[int]reader
	events  []unix.EpollEvent
	buffer  []byte
	reads   int64
}

func newPoller() (*poller, error) {
	epoll, err := unix.EpollCreate1(0)
	if err != nil {
		return nil, fmt.Errorf("epoll_create: %w", err)
	}
	return &poller{
		epoll:   epoll,
		readers: map[int]reader{},
		events:  make([]unix.EpollEvent, 1024),
		buffer:  make([]byte, 256<<10),
	}, nil
}

func (p *poller) add(fd int, r reader) error {
	p.readers[fd] = r
	return unix.EpollCtl(p.epoll, unix.EPOLL_CTL_ADD, fd, &unix.EpollEvent{Events: unix.EPOLLIN, Fd: int32(fd)})
}

// poll reads once from each connection that has something, after waiting at most timeout.
func (p *poller) poll(timeout time.Duration) error {
	count, err := unix.EpollWait(p.epoll, p.events, int(timeout.Milliseconds()))
	if err != nil && !errors.Is(err, unix.EINTR) {
		return fmt.Errorf("epoll_wait: %w", err)
	}
	for i := 0; i < count; i++ {
		p.readOnce(int(p.events[i].Fd))
	}
	return nil
}

func (p *poller) readOnce(fd int) {
	r := p.readers[fd]
	if r == nil {
		return
	}
	n, err := unix.Read(fd, p.buffer)
	p.reads++
	switch {
	case errors.Is(err, unix.EAGAIN) || errors.Is(err, unix.EINTR):
	case err != nil || n == 0:
		p.drop(fd, r, err)
	default:
		if err := r.read(p.buffer[:n]); err != nil {
			p.drop(fd, r, err)
		}
	}
}

func (p *poller) drop(fd int, r reader, err error) {
	delete(p.readers, fd)
	_ = unix.Close(fd)
	r.closed(err)
}

// dial connects to a server on this machine.
func dial(address string) (int, error) {
	_, portText, err := net.SplitHostPort(address)
	if err != nil {
		return 0, err
	}
	port, err := strconv.Atoi(portText)
	if err != nil {
		return 0, err
	}
	fd, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM|unix.SOCK_CLOEXEC, 0)
	if err != nil {
		return 0, fmt.Errorf("socket: %w", err)
	}
	if err := unix.Connect(fd, &unix.SockaddrInet4{Port: port, Addr: [4]byte{127, 0, 0, 1}}); err != nil {
		return 0, fmt.Errorf("connect to %s: %w", address, err)
	}
	if err := unix.SetsockoptInt(fd, unix.IPPROTO_TCP, unix.TCP_NODELAY, 1); err != nil {
		return 0, err
	}
	return fd, unix.SetNonblock(fd, true)
}

// writeAll writes to a socket whose buffer has room, as those of requests and window updates do.
func writeAll(fd int, data []byte) error {
	for len(data) > 0 {
		n, err := unix.Write(fd, data)
		switch {
		case errors.Is(err, unix.EAGAIN) || errors.Is(err, unix.EINTR):
			time.Sleep(time.Millisecond)
		case err != nil:
			return err
		default:
			data = data[n:]
		}
	}
	return nil
}
