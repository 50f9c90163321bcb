package io.gatepost.mobile;

import com.getcapacitor.BridgeActivity;

public class MainActivity extends BridgeActivity {}
